import type { ChartData } from '../charts'
import { linesOf, paint } from './paint'
import type { Palette } from './palette'

/** In CSS pixels; the picture has twice as many. */
const size = { width: 760, edge: 32 }
const scale = 2
/** Where the numbers of a scale stand, as beside the chart on the page. */
const besideScale = { left: 68, right: 12 }

/** What is written above and below a chart. */
interface Written {
  readonly text: string
  readonly font: string
  readonly height: number
  readonly colour: string
}

/**
 * Draws a chart with its finding above, a link below, and gives the bytes of a PNG.
 * @param beside what else is to be said of it, a line each
 * @throws Error where the browser draws none
 */
export async function pictureOf(
  { title, finding, drawing }: ChartData,
  link: string,
  palette: Palette,
  beside: readonly string[] = [],
): Promise<Blob> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no canvas')
  const inner = size.width - 2 * size.edge
  const laid = ({ font, text, ...rest }: Written) => {
    brush.font = font
    return { font, ...rest, lines: linesOf(brush, text, inner) }
  }
  const { sans, ink, soft } = palette
  const above = [
    laid({ text: finding, font: `600 20px ${sans}`, height: 28, colour: ink }),
    laid({ text: title, font: `400 15px ${sans}`, height: 22, colour: soft }),
  ]
  const below = [
    ...beside.map((text) => laid({ text, font: `400 15px ${sans}`, height: 22, colour: ink })),
    laid({ text: link, font: `400 12px ${sans}`, height: 17, colour: soft }),
  ]
  const tall = (parts: readonly { lines: readonly string[]; height: number }[]): number =>
    parts.reduce((sum, { lines, height }) => sum + lines.length * height, 0)
  const top = size.edge + tall(above) + 16
  const foot = top + drawing.height + 24
  canvas.width = size.width * scale
  canvas.height = (foot + tall(below) + size.edge) * scale
  brush.scale(scale, scale)
  brush.fillStyle = palette.surface
  brush.fillRect(0, 0, canvas.width, canvas.height)

  const write = (parts: typeof above, from: number): void => {
    let y = from
    brush.textAlign = 'start'
    brush.textBaseline = 'middle'
    for (const { font, height, colour, lines } of parts) {
      brush.font = font
      brush.fillStyle = colour
      for (const line of lines) {
        brush.fillText(line, size.edge, y + height / 2)
        y += height
      }
    }
  }
  write(above, size.edge)
  write(below, foot)
  const { left, right } = drawing.scaled ? besideScale : { left: 0, right: 0 }
  brush.translate(size.edge + left, top)
  paint({ brush, width: inner - left - right, palette }, drawing)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('no picture')
  return blob
}
