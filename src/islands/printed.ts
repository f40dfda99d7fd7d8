import { qrMaker, type QrCode } from './qr'

/** What draws QR codes on paper, once it is here: what is about to be printed cannot wait. */
export const printed: { code?: (text: string) => QrCode } = {}

/** Fetches what draws QR codes; where it cannot be had, paper carries the link alone. */
export async function readyToPrint(): Promise<void> {
  const make = await qrMaker().catch(() => undefined)
  if (make) printed.code = make
}
