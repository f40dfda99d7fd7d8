/** What a number measures. A compound such as `money/days` is a quantity a unit of time. */
export type Dimension = 'money' | 'days' | 'hours' | 'years'
/** Numbers without a dimension, told apart by how they are read. `number` is a bare constant. */
export type Scalar = 'number' | 'ratio' | 'multiple' | 'points' | 'percent' | 'count'
export type Unit = Dimension | Scalar | 'flag' | 'choice' | `${Dimension | Scalar}/${Dimension}`

/** Thrown while a model is being defined; its message names both sides. */
export class UnitError extends Error {
  override name = 'UnitError'
}

const scalars: readonly string[] = ['number', 'ratio', 'multiple', 'points', 'percent', 'count']
const dimensions: readonly string[] = ['money', 'days', 'hours', 'years']
const isScalar = (unit: string): unit is Scalar => scalars.includes(unit)
const isDimension = (unit: string): unit is Dimension => dimensions.includes(unit)

/** True for units whose inputs are typed and put into links as hundredths: 5 is 5 %. */
export const isPercent = (unit: Unit): boolean => unit === 'percent' || unit === 'points'

/** What stands above and below the line of a unit: `money/days` is money over days. */
const parts = (unit: Unit): { top: string; under: string | undefined } => {
  const [top = unit, under] = unit.split('/')
  return { top, under }
}

const stronger = (a: string, b: string): string =>
  scalars.indexOf(a) >= scalars.indexOf(b) ? a : b

/** Cancels what stands above and below, and refuses what has no name in this field. */
const combine = (above: string[], below: string[], scalar: string, said: string): Unit => {
  const under = [...below]
  const top = above.filter((unit) => {
    const at = under.indexOf(unit)
    if (at >= 0) under.splice(at, 1)
    return at < 0
  })
  const [first = scalar, second] = top
  const unit = under[0] ? `${first}/${under[0]}` : first
  if (second || under.length > 1) throw new UnitError(`${said}: that has no unit here`)
  return isUnit(unit) ? unit : 'number'
}

const isUnit = (unit: string): unit is Unit => {
  const [top = '', under] = unit.split('/')
  return (isScalar(top) || isDimension(top)) && (under === undefined || isDimension(under))
}

/** The unit of a product. @throws UnitError where the product has no meaning, as money × money. */
export function timesUnit(a: Unit, b: Unit, said: string): Unit {
  const [x, y] = [parts(a), parts(b)]
  const scalar = stronger(isScalar(x.top) ? x.top : 'number', isScalar(y.top) ? y.top : 'number')
  return combine(
    [x.top, y.top].filter(isDimension),
    [x.under, y.under].filter((unit) => unit !== undefined),
    scalar,
    said,
  )
}

/** The unit of a quotient: like over like is a ratio. @throws UnitError as {@link timesUnit}. */
export function overUnit(a: Unit, b: Unit, said: string): Unit {
  const [x, y] = [parts(a), parts(b)]
  const like = x.top === y.top || !isScalar(x.top)
  return combine(
    [x.top, y.under ?? ''].filter(isDimension),
    [x.under ?? '', y.top].filter(isDimension),
    like ? 'ratio' : x.top,
    said,
  )
}

const hundredths: readonly string[] = ['ratio', 'percent', 'points']

/**
 * The unit two sides share in a sum, a comparison or a choice of one of them.
 * A bare constant takes the other side's unit; percent, points and ratio mix as percent.
 * @throws UnitError naming both sides, as "reps (count) + quota (money)".
 */
export function sharedUnit(a: Unit, b: Unit, said: string): Unit {
  if (a === b || b === 'number') return a
  if (a === 'number') return b
  if (hundredths.includes(a) && hundredths.includes(b)) return 'percent'
  throw new UnitError(`${said}: ${a} and ${b} cannot be put together`)
}

/** Reads one number without a dimension as another kind of it. @throws UnitError otherwise. */
export function recast(from: Unit, to: Unit, said: string): Unit {
  if (from === to || (isScalar(from) && isScalar(to))) return to
  throw new UnitError(`${said}: ${from} cannot be read as ${to}`)
}

/** A pure number, for an exponent or a root. @throws UnitError for money and the like. */
export function pureNumber(unit: Unit, said: string): void {
  if (!isScalar(unit)) throw new UnitError(`${said}: ${unit} is not a pure number`)
}
