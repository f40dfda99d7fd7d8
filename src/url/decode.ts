import { checkValue, isNumber, type Values } from '../engine/page'
import { mendQuery, mendValue } from './mend'
import { goneInput, migrate } from './migrate'
import {
  defaultCurrency,
  isCurrencyName,
  keyIn,
  ours,
  type Decoded,
  type Refusal,
  type Scope,
} from './scope'
import { readValue, writeNumber, writeValue } from './values'

const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code)

/** What one parameter states. */
interface Statement {
  /** Also of an input that has gone. */
  readonly values?: Values
  readonly currency?: string
  readonly revision?: number
  readonly refusal?: Refusal
}

/** Reads a parameter whose input only an older revision had. */
function readGone(scope: Scope, key: string, raw: string): Statement | undefined {
  const gone = goneInput(scope.model, key)
  if (!gone) return undefined
  const value = readValue(gone.input, mendValue(raw))
  const { input, isUsed, revision } = gone
  const fits = checkValue({ ...scope.model, inputs: { [key]: input } }, key, value) === undefined
  if (isUsed && value !== undefined && fits) return { values: { [key]: value }, revision }
  return { revision, refusal: { parameter: scope.prefix + key, raw, why: { kind: 'gone' } } }
}

/** Reads one parameter, or says why it cannot be used. */
function readParameter(scope: Scope, parameter: string, given: string): Statement {
  const { model, start } = scope
  const raw = mendValue(given)
  const refuse = (why: Refusal['why'], standIn?: Refusal['standIn']): Statement => ({
    refusal: { parameter, raw: given, why, ...(standIn && { standIn }) },
  })
  if (isCurrencyName(parameter)) {
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

/** Each of our parameters, stated once; one given more than once, with different values and however spelt, is refused. */
function statements(scope: Scope, search: string): Statement[] {
  const parameters = [...new URLSearchParams(`?${mendQuery(search)}`)]
  const ourOwn = parameters.filter(([name]) => ours(scope, name))
  return [...new Set(ourOwn.map(([name]) => keyIn(scope, name)))].map((key) => {
    const given = ourOwn.filter(([name]) => keyIn(scope, name) === key)
    const [[parameter, raw] = ['', '']] = given
    if (new Set(given.map(([, value]) => value)).size === 1)
      return readParameter(scope, parameter, raw)
    const value = scope.start[key]
    const standIn = value !== undefined && { standIn: { key, value } }
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
  const stated = statements(scope, search)
  const refusals = stated.flatMap(({ refusal }) => refusal ?? [])
  const itself = stated.find(({ values, refusal, revision }) => revision && !values && !refusal)
  const revision = (itself ?? stated.find((one) => one.revision))?.revision
  const sent = stated.reduce<Values>((all, { values }) => ({ ...all, ...values }), {})
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
  const { currency = defaultCurrency } = stated.find((one) => one.currency) ?? {}
  return { values, currency, refusals, revision }
}
