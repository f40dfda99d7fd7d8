import { isNumber } from '../engine/page'
import { fill } from '../i18n'
import type { Taken } from './taken'

/** What an input may hold, as a sentence. */
export function limitsOf({ model, reader, words }: Taken, key: string): string {
  const { limits } = words
  const input = model.inputs[key]
  const label = reader.label(key)
  if (!input) return ''
  if (isNumber(input))
    return fill(input.whole ? limits.whole : limits.number, {
      label,
      min: reader.given(key, input.min),
      max: reader.given(key, input.max),
    })
  const { yes, no } = reader.strings.units
  const options =
    input.unit === 'flag' ? [yes, no] : input.options.map((one) => reader.given(key, one))
  return fill(limits.option, { label, list: options.join(', ') })
}
