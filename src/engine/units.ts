/** A stretch of time. Only declared pairs convert: see `factors`. */
export type Time = 'hours' | 'days' | 'months' | 'years'
/** What a number measures. A compound such as `money/months` is a quantity a unit of time. */
export type Dimension = 'money' | Time
/** Numbers without a dimension, told apart by how they are read. `number` is a bare constant. */
export type Scalar = 'number' | 'ratio' | 'multiple' | 'points' | 'percent' | 'count'
/** Every unit a quantity can have: `percent` and `points` are held as fractions, `flag` as 0 or 1. */
export type Unit = Dimension | Scalar | 'flag' | 'choice' | `${Dimension | Scalar}/${Dimension}`

/** A text about a formula, which calls a part by its own name where it has one. */
export type Told = (names: ReadonlyMap<unknown, string>) => string

/**
 * Two units that do not go together. Its message names both sides by the author's own names.
 * @example `pool-quota: overAssignment: quota (money) + reps (count): money and count cannot be put together`
 */
export class UnitError extends Error {
  override name = 'UnitError'

  /** @param told its message, once the parts of a formula have their names */
  constructor(
    readonly told: Told,
    options?: ErrorOptions,
  ) {
    super(told(new Map()), options)
  }
}

/** The later of two shows through in their product. */
const scalars: readonly Scalar[] = ['number', 'ratio', 'multiple', 'points', 'percent', 'count']
const times: readonly string[] = ['hours', 'days', 'months', 'years']
const isScalar = (unit: string): unit is Scalar => scalars.some((scalar) => scalar === unit)
const isTime = (unit: string | undefined): unit is Time => times.some((time) => time === unit)
const isDimension = (unit: string | undefined): unit is Dimension =>
  unit === 'money' || isTime(unit)

/**
 * True for units whose inputs are typed and put into links as hundredths: 5 is 5 %.
 * @example isPercent('points')
 */
export const isPercent = (unit: Unit): boolean => unit === 'percent' || unit === 'points'

/** True for hours, days, months and years. */
export const isTimeUnit = (unit: Unit): boolean => isTime(unit)

/**
 * True for the name of a unit, as `money/months`.
 * @example isUnit('months')
 */
export const isUnit = (text: string): text is Unit => {
  const [top = text, under, ...rest] = text.split('/')
  if (under === undefined)
    return isDimension(top) || isScalar(top) || text === 'flag' || text === 'choice'
  return (isDimension(top) || isScalar(top)) && isDimension(under) && rest.length === 0
}

/** What stands above and below the line of a unit: `money/days` is money over days. */
export const partsOf = (unit: Unit): { top: string; under: string | undefined } => {
  const [top = unit, under] = unit.split('/')
  return { top, under }
}

/**
 * True for units without a sign of their own, whose numbers take a noun from the words: 12 reps.
 * @example takesNoun('count')
 */
export const takesNoun = (unit: Unit): boolean =>
  ['number', 'count', 'ratio'].includes(partsOf(unit).top)

/** Cancels what stands above and below, and refuses what has no name in this field. */
const combine = (
  above: readonly Dimension[],
  below: readonly Dimension[],
  scalar: Scalar,
  sides: Told,
): Unit => {
  const under = [...below]
  const top = above.filter((unit) => {
    const at = under.indexOf(unit)
    if (at >= 0) under.splice(at, 1)
    return at < 0
  })
  const [first = scalar, second] = top
  const [per, ...others] = under
  if (second || others.length > 0)
    throw new UnitError(
      (names) => `${sides(names)}: ${[...top, ...under].join(' and ')} have no unit together here`,
    )
  return per ? `${first}/${per}` : first
}

/**
 * The unit of a product: `reps × quota` is money.
 * @param sides writes both sides as the author did, for the error
 * @throws UnitError where the product has no meaning, as money × money.
 */
export function timesUnit(a: Unit, b: Unit, sides: Told): Unit {
  const [x, y] = [partsOf(a), partsOf(b)]
  const scalar = scalars.findLast((one) => one === x.top || one === y.top) ?? 'number'
  return combine(
    [x.top, y.top].filter(isDimension),
    [x.under, y.under].filter(isDimension),
    scalar,
    sides,
  )
}

/** The unit of a quotient: like over like is a ratio. @throws UnitError as {@link timesUnit}. */
export function overUnit(a: Unit, b: Unit, sides: Told): Unit {
  const [x, y] = [partsOf(a), partsOf(b)]
  return combine(
    [x.top, y.under].filter(isDimension),
    [x.under, y.top].filter(isDimension),
    isScalar(x.top) && x.top !== y.top ? x.top : 'ratio',
    sides,
  )
}

const hundredths: readonly string[] = ['ratio', 'percent', 'points']

/**
 * The unit two sides share in a sum, a comparison or a choice of one of them.
 * A bare constant takes the other side's unit; percent, points and ratio mix as percent.
 * @throws UnitError naming both sides, as "reps (count) + quota (money)".
 */
export function sharedUnit(a: Unit, b: Unit, sides: Told): Unit {
  if (a === b || b === 'number') return a
  if (a === 'number') return b
  if (hundredths.includes(a) && hundredths.includes(b)) return 'percent'
  throw new UnitError((names) => `${sides(names)}: ${a} and ${b} cannot be put together`)
}

/** Reads one number without a dimension as another kind of it. @throws UnitError otherwise. */
export function recastUnit(from: Unit, to: Unit, sides: Told): Unit {
  if (from === to || (isScalar(from) && isScalar(to))) return to
  throw new UnitError((names) => `${sides(names)}: ${from} cannot be read as ${to}`)
}

/** A pure number, for an exponent or a root. @throws UnitError for money and the like. */
export function pureNumber(unit: Unit, sides: Told): void {
  if (!isScalar(unit))
    throw new UnitError((names) => `${sides(names)}: ${unit} is not a pure number`)
}
