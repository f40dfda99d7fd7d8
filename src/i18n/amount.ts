import { isPercent, type Unit } from '../engine/page'
import { digitsFor, type Reader } from './reader'

/** An amount that is no result, in the model's unit, with the digits of one. */
export const amountText = ({ format }: Reader, value: number, unit: Unit): string =>
  format.full(value, unit, digitsFor(value, unit, 3))

/** An amount beside an axis, short and without a noun: $375K. */
export const axisText = ({ format }: Reader, value: number, unit: Unit): string => {
  const rate = isPercent(unit) ? 'percent' : 'number'
  return format.full(value, unit.startsWith('money') ? 'money' : rate, { compact: true })
}
