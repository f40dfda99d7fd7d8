import { partsOf, type Time, type Unit } from './units'

/** How many of the shorter make one of the longer: the only conversions there are. */
const factors: readonly {
  readonly shorter: Time
  readonly longer: Time
  readonly factor: number
}[] = [
  { shorter: 'months', longer: 'years', factor: 12 },
  { shorter: 'days', longer: 'years', factor: 365 },
]

/** By which factor a quantity is put into another unit of time, and whether times or over it. */
export interface Conversion {
  readonly op: 'times' | 'over'
  readonly rate: Unit
  readonly factor: number
}

/** The conversion of one unit into another; undefined where no factor is declared, as between months and days. */
export function conversion(from: Unit, to: Unit): Conversion | undefined {
  const [x, y] = [partsOf(from), partsOf(to)]
  const isRate = x.top === y.top
  const [shown, wanted] = isRate ? [y.under, x.under] : [x.top, y.top]
  if (!isRate && (x.under !== undefined || y.under !== undefined)) return undefined
  for (const { shorter, longer, factor } of factors) {
    const rate = `${shorter}/${longer}` as const
    if (shown === longer && wanted === shorter) return { op: 'times', rate, factor }
    if (shown === shorter && wanted === longer) return { op: 'over', rate, factor }
  }
  return undefined
}
