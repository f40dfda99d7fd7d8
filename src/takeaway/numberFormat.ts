import { isNumber, isPercent, type PageModel, type Step, type Unit } from '../engine/page'
import type { Reader } from '../i18n'
import { around } from './units'

/** Text that stands in a number format as it is. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`)

/** Large amounts without their cents. */
const cents = (before: string, after: string): string => {
  const form = (digits: string): string => before + digits + after
  return `[>=10000]${form('#,##0')};[<=-10000]-${form('#,##0')};${form('#,##0.00')}`
}

/** Digits, with the unit's own words around them; one of something has a word of its own. */
function counted(
  reader: Reader,
  unit: Unit,
  digits: string,
  noun?: Readonly<Partial<Record<string, string>>>,
): string {
  const name = (form: string | undefined): string => literal(form === undefined ? '' : ` ${form}`)
  if (noun) return `[=1]0${name(noun['one'] ?? noun['other'])};${digits}${name(noun['other'])}`
  const [before, after] = around(reader, unit)
  const [, one = after] = reader.format.full(1, unit).split('1')
  const many = literal(before) + digits + literal(after)
  return one === after ? many : `[=1]${literal(before)}0${literal(one)};${many}`
}

/** A share, which holds a fraction. */
const share = (digits: string, after: string): string =>
  /^\s/.test(after) ? `${digits}" "%` : `${digits}%`

const plainDigits = (decimals: number, sign = '#,##0'): string =>
  decimals > 0 ? `${sign}.${'0'.repeat(decimals)}` : sign

/** The number format of an input's cell. */
export function inputFormat(model: PageModel, reader: Reader, key: string): string | undefined {
  const input = model.inputs[key]
  if (!input || !isNumber(input)) return undefined
  const { unit, step, whole } = input
  if (isPercent(unit)) return share('0.0#', around(reader, 'percent')[1])
  const [before, after] = around(reader, unit).map(literal)
  if (unit.startsWith('money'))
    return Number.isInteger(step) ? `${before}#,##0${after}` : cents(before ?? '', after ?? '')
  const digits = whole || input.usual[1] >= 10_000 ? '#,##0' : 'General'
  return counted(reader, unit, digits, reader.words.inputs[key]?.unit)
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
  const [before = '', after = ''] = around(reader, unit).map(literal)
  if (unit.startsWith('money'))
    return display ? before + plainDigits(decimals) + after : cents(before, after)
  if (unit === 'ratio' || unit === 'multiple')
    return before + plainDigits(display ? decimals : 2) + after
  return counted(
    reader,
    unit,
    plainDigits(isWhole(model, at) ? 0 : decimals),
    reader.words.outputs[key]?.unit,
  )
}
