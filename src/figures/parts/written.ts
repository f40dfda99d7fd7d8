import type { TextMark } from '../../charts'
import type { FigureScene } from '../scene'

/** Words at a place, in the ink of names unless a tone is given. */
export const written = (
  x: number,
  y: number,
  anchor: TextMark['anchor'],
  text: string,
  tone?: TextMark['tone'],
): TextMark => ({ x, y, anchor, text, ...(tone && { tone }) })

/** The number that a figure is about. */
export const answer = (...place: Parameters<typeof written>): TextMark => ({
  ...written(...place),
  strong: true,
})

/** Inputs and outputs as rows of the table: what each is called, and what it holds. */
export const rowsOf = (scene: FigureScene, keys: readonly string[]): string[][] =>
  keys.map((key) => [scene.reader.short(key), scene.text(key)])
