import { isNumber, isPercent, type PageModel, type Step, type Unit } from '../engine/page'
import type { Reader } from '../i18n'
import { around } from './units'

/** Text that stands in a number format as it is. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`)

/** An amount of money with its sign; what it is for stands beside it. */
const money = (reader: Reader, digits: string): string => {
  const [before, after] = around(reader, 'money').map(literal)
  return `${before}${digits}${after}`
}

/** Large amounts without their cents. */
const cents = (reader: Reader): string =>
  `[>=10000]${money(reader, '#,##0')};[<=-10000]-${money(reader, '#,##0')};${money(reader, '#,##0.00')}`

/** A share, which holds a fraction. */
const share = (digits: string, after: string): string =>
  /^\s/.test(after) ? `${digits}" "%` : `${digits}%`

const plainDigits = (decimals: number, sign = '#,##0'): string =>
  decimals > 0 ? `${sign}.${'0'.repeat(decimals)}` : sign

/** The number format of an input's cell; none where digits are shown as they come. */
export function inputFormat(model: PageModel, reader: Reader, key: string): string | undefined {
  const input = model.inputs[key]
  if (!input || !isNumber(input)) return undefined
  const { unit, step, whole } = input
  if (isPercent(unit)) return share('0.0#####', around(reader, 'percent')[1])
  if (unit.startsWith('money'))
    return Number.isInteger(step) ? money(reader, '#,##0') : cents(reader)
  return whole || input.usual[1] >= 10_000 ? '#,##0' : undefined
}

/** True for a step that is a whole number whatever it is computed from. */
function isWhole(model: PageModel, at: number): boolean {
  const { op, args = [], value = 0, key = '' }: Partial<Step> = model.steps[at] ?? {}
  const input = model.inputs[key]
  switch (op) {
    case 'whole':
    case 'tally':
      return true
    case 'constant':
      return Number.isInteger(value)
    case 'input':
      return input !== undefined && isNumber(input) && input.whole
    case 'unless':
    case 'as':
      return isWhole(model, args[0] ?? -1)
    case 'when':
      return args.slice(1).every((arg) => isWhole(model, arg))
    case 'plus':
    case 'minus':
    case 'times':
    case 'sum':
    case 'minimum':
    case 'maximum':
      return args.every((arg) => isWhole(model, arg))
    default:
      return false
  }
}

/** The number format of what a step comes to; a yes is 1. */
export function stepFormat(
  model: PageModel,
  reader: Reader,
  at: number,
  unit: Unit,
  key = '',
): string | undefined {
  const { yes, no } = reader.strings.units
  if (unit === 'choice') return undefined
  if (unit === 'flag') return `${literal(yes)};${literal(yes)};${literal(no)}`
  const display = model.outputs[key]?.display
  const decimals = display?.decimals ?? (display?.significant === undefined ? 1 : 2)
  if (isPercent(unit)) return share(plainDigits(decimals, '0'), around(reader, 'percent')[1])
  if (unit.startsWith('money'))
    return display ? money(reader, plainDigits(decimals)) : cents(reader)
  if (unit === 'ratio' || unit === 'multiple') return plainDigits(display ? decimals : 2)
  return plainDigits(isWhole(model, at) ? 0 : decimals)
}
