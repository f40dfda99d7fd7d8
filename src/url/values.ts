import { isNumber, numberFormat, type Input, type Value } from '../engine/page'
import { readLinkNumber } from './number'

/** A number as a plain decimal, never with an exponent, that reads back to the same number. */
export const writeNumber = (value: number): string =>
  numberFormat('en', { useGrouping: false, maximumFractionDigits: 100 }).format(value)

/** A value in displayed units as links write it: a plain decimal, 1 or 0, an option's key. */
export const writeValue = (value: Value): string =>
  typeof value === 'number'
    ? writeNumber(value)
    : typeof value === 'boolean'
      ? String(Number(value))
      : value

/** A value in displayed units, or undefined where the text is none; empty text is none. */
export const readValue = (input: Input, raw: string): Value | undefined => {
  if (isNumber(input)) return readLinkNumber(raw, input.unit)
  if (input.unit === 'choice') return raw
  return raw === '1' ? true : raw === '0' ? false : undefined
}
