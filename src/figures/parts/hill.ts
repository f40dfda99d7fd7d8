import type { Place } from '../../charts'

/** The logarithm of the gamma function, by Stirling's series where that is exact enough for a drawing. */
function logGamma(k: number): number {
  if (k < 8) return logGamma(k + 1) - Math.log(k)
  return (k - 0.5) * Math.log(k) - k + Math.log(2 * Math.PI) / 2 + 1 / (12 * k)
}

/**
 * How dense amounts lie at one of them, where none is below nought and their mean is one: gamma's
 * density, whose surface is one.
 * @param swing the standard deviation, as a share of the mean
 */
export function densityAt(amount: number, swing: number): number {
  const k = 1 / swing ** 2
  if (amount <= 0) return k > 1 ? 0 : k < 1 ? Infinity : 1
  return Math.exp(k * Math.log(k) + (k - 1) * Math.log(amount) - k * amount - logGamma(k))
}

/** Where amounts lie densest, at least as dense as those whose swing is their mean. */
export const peakOf = (swing: number): number =>
  Math.max(1, swing < 1 ? densityAt(1 - swing ** 2, swing) : 1)

/** In how many steps a hill is drawn. */
const steps = 40

/**
 * A hill of amounts as densely as they lie, from nought on.
 * @param foot where it stands, down in CSS pixels
 * @param at where an amount lies across
 * @param rise how tall a density stands, in CSS pixels
 * @param end the last amount that has room
 */
export function hillOf(
  swing: number,
  foot: number,
  at: (amount: number) => number,
  rise: (density: number) => number,
  end: number,
): readonly Place[] {
  const from = Math.max(0, 1 - 3.5 * swing)
  const to = Math.min(end, 1 + 4.5 * swing)
  const edge = Array.from({ length: steps + 1 }, (_, step) => {
    // Closer at first, where a wide hill is steepest.
    const amount = from + (to - from) * (step / steps) ** 2
    return { x: at(amount), y: foot - rise(densityAt(amount, swing)) }
  })
  return [{ x: at(from), y: foot }, ...edge, { x: at(to), y: foot }]
}
