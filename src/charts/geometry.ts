/** Sizes in CSS pixels where the reader's text is of the usual size. */
export const row = { height: 66, name: 40, bar: 18 }
export const plot = { height: 310, bottom: 46 }
/** The line of text that a name of a dashed line takes. */
export const caption = 22

/** A size that grows with the reader's text. */
export const rem = (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`

/** The stretch that amounts cover, nought included. */
export const reach = (
  values: readonly (number | undefined)[],
): readonly [low: number, high: number] => {
  const known = values.filter((value) => value !== undefined)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  return [low, high > low ? high : low + 1]
}

/** A few round values that cover a stretch, for a scale. */
export const roundScale = ([low, high]: readonly [number, number]): readonly number[] => {
  const rough = (high - low) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999) ?? power
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
}
