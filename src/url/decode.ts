import { checkValue, isNumber, type Values } from '../engine/page'
import { mendQuery, mendValue } from './mend'
import { goneInput, migrate } from './migrate'
import { defaultCurrency, keyIn, ours, type Decoded, type Refusal, type Scope } from './scope'
import { readValue, writeNumber, writeValue } from './values'

const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code)

/** What one parameter says. */
interface Said {
  /** Also of an input that has gone. */
  readonly values?: Values
  readonly currency?: string
  readonly revision?: number
  readonly refusal?: Refusal
}

/** Reads a parameter whose input only an older revision had. */
function readGone(scope: Scope, key: string, raw: string): Said | undefined {
  const gone = goneInput(scope.model, key)
  if (!gone) return undefined
  const value = readValue(gone.input, mendValue(raw))
  const { input, isUsed, revision } = gone
  const fits = checkValue({ ...scope.model, inputs: { [key]: input } }, key, value) === undefined
  if (isUsed && value !== undefined && fits) return { values: { [key]: value }, revision }
  return { revision, refusal: { parameter: scope.prefix + key, raw, why: { kind: 'gone' } } }
}

/** Reads one parameter, or says why it cannot be used. */
function readParameter(scope: Scope, parameter: string, given: string): Said {
  const { model, start } = scope
  const raw = mendValue(given)
  const refuse = (why: Refusal['why'], standIn?: Refusal['standIn']): Said => ({
    refusal: { parameter, raw: given, why, ...(standIn && { standIn }) },
  })
  if (parameter === 'cur') {
    const code = raw.toUpperCase()
    return isCurrency(code) ? { currency: code } : refuse({ kind: 'currency' })
  }
  const key = keyIn(scope, parameter)
  const input = Object.hasOwn(model.inputs, key) ? model.inputs[key] : undefined
  if (!input) {
    if (key !== 'v') return readGone(scope, key, given) ?? refuse({ kind: 'unknown' })
    return /^[1-9]\d{0,8}$/.test(raw) ? { revision: Number(raw) } : refuse({ kind: 'revision' })
  }
  const standIn = { key, value: start[key] ?? input.default }
  const value = readValue(input, raw)
  if (value === undefined && isNumber(input) && raw !== '')
    return refuse({ kind: 'notLinkNumber', example: writeNumber(input.default) }, standIn)
  if (value === undefined) return refuse({ kind: 'unreadable', input: key, value: raw }, standIn)
  const problem = checkValue(model, key, value)
  return problem ? refuse(problem, standIn) : { values: { [key]: value } }
}

/** Each parameter of ours, said once; one given more than once, with different values, is refused. */
function saidBy(scope: Scope, search: string): Said[] {
  const parameters = new URLSearchParams(`?${mendQuery(search)}`)
  const ourOwn = new Set([...parameters.keys()].filter((name) => ours(scope, name)))
  return [...ourOwn].map((parameter) => {
    const [raw = '', ...more] = new Set(parameters.getAll(parameter))
    if (more.length === 0) return readParameter(scope, parameter, raw)
    const key = keyIn(scope, parameter)
    const value = scope.start[key]
    const standIn = value === undefined ? {} : { standIn: { key, value } }
    return { refusal: { parameter, raw, why: { kind: 'repeated' }, ...standIn } }
  })
}

/**
 * Reads a case out of an address's query. Any text is safe: what cannot be used becomes a
 * refusal, and that input keeps what the page opens with. A link of an older revision opens as
 * the same case, as far as there is one.
 */
export function decode(scope: Scope, search: string): Decoded {
  const { model, start } = scope
  const said = saidBy(scope, search)
  const refusals = said.flatMap(({ refusal }) => refusal ?? [])
  const stated = said.find(({ values, refusal, revision }) => revision && !values && !refusal)
  const revision = (stated ?? said.find((one) => one.revision))?.revision
  const sent = said.reduce<Values>((all, { values }) => ({ ...all, ...values }), {})
  const migrated = migrate(model, revision ?? model.revision, sent)
  const values = { ...start }
  for (const [key, value] of Object.entries(migrated)) {
    if (!Object.hasOwn(model.inputs, key)) continue
    const problem = checkValue(model, key, value)
    if (problem)
      refusals.push({
        parameter: scope.prefix + key,
        raw: writeValue(value),
        why: problem,
        standIn: { key, value: start[key] ?? value },
      })
    else values[key] = value
  }
  const { currency = defaultCurrency } = said.find((one) => one.currency) ?? {}
  return { values, currency, refusals, revision }
}
