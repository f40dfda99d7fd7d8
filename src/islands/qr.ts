import { escaped } from './text'

/** A QR code as a drawing: dark squares on a light ground. */
export interface QrCode {
  /** Squares across and down, with the light border that readers need. */
  readonly size: number
  /** The dark squares, as the path data of an SVG whose viewBox is `0 0 size size`. */
  readonly path: string
}

/** Light squares around the code, as its standard asks for. */
const border = 4

/**
 * What draws QR codes, made in the browser by a part of the page that comes when it is asked for.
 * It throws a RangeError where a text is too long for any code.
 */
export async function qrMaker(): Promise<(text: string) => QrCode> {
  const { encode } = await import('uqr')
  return (text) => {
    const { size, data } = encode(text, { boostEcc: true, border })
    const rows = data.map((row, y) => {
      // A run of dark squares is one piece.
      let [path, from] = ['', -1]
      for (let x = 0; x <= row.length; x += 1)
        if (row[x] && from < 0) from = x
        else if (!row[x] && from >= 0) {
          path += `M${from} ${y}h${x - from}v1h-${x - from}z`
          from = -1
        }
      return path
    })
    return { size, path: rows.join('') }
  }
}

/**
 * The QR code of a text.
 * @throws RangeError where the text is too long for any; another error where what draws it is missing
 */
export async function qrOf(text: string): Promise<QrCode> {
  const make = await qrMaker()
  return make(text)
}

/** The same as a file of its own. */
export const svgOf = ({ size, path }: QrCode, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><title>${escaped(title)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
