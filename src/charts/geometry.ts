import type { Drawing } from './data'

/** Sizes shared by the canvas and the picture that stands in for it, in CSS pixels where the reader's text is of the usual size. */
export const row = { height: 64, bar: 22, switch: 40 }
export const plot = { height: 260, top: 24, bottom: 28 }

/** A size that grows with the reader's text. */
export const rem = (pixels: number): string => `${pixels / 16}rem`

/** The height a drawing takes, whoever draws it. */
export const heightOf = (drawing: Drawing): number => {
  switch (drawing.kind) {
    case 'bars':
    case 'funnel':
      return drawing.bars.length * row.height
    case 'switches':
      return drawing.switches.length * row.switch
    default:
      return plot.height
  }
}

/** The stretch of values that bars cover, zero included. */
export const reach = (values: readonly number[]): readonly [low: number, high: number] => {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return [low, high > low ? high : low + 1]
}
