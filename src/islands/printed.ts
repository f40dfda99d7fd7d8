import type { QrCode } from './qr'

/** What draws QR codes, once a part of the page that needs it is here: what is about to be printed cannot wait. */
export const printed: { code?: (text: string) => QrCode } = {}
