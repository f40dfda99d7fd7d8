import { isUnit, partsOf, UnitError, type Unit } from './units'

/** How many of the shorter make one of the longer, by both names: the only conversions there are. */
const factors: Readonly<Partial<Record<Unit, number>>> = {
  'months/years': 12,
  'days/years': 365,
}

/**
 * How a quantity is put into another unit of time: by which declared factor, and whether times or over it.
 * @throws UnitError where no factor is declared, as between months and days.
 */
export function conversion(
  from: Unit,
  to: Unit,
  sides: () => string,
): { readonly op: 'times' | 'over'; readonly rate: Unit; readonly factor: number } {
  const [x, y] = [partsOf(from), partsOf(to)]
  const isRate = x.top === y.top
  const [shown, wanted] = isRate ? [y.under, x.under] : [x.top, y.top]
  const convertible = isRate || (x.under === undefined && y.under === undefined)
  for (const [op, rate] of [
    ['times', `${wanted}/${shown}`],
    ['over', `${shown}/${wanted}`],
  ] as const) {
    const factor = isUnit(rate) ? factors[rate] : undefined
    if (convertible && isUnit(rate) && factor !== undefined) return { op, rate, factor }
  }
  throw new UnitError(`${sides()}: there is no declared factor from ${from} to ${to}`)
}
