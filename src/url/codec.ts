import {
  checkValue,
  isNumber,
  startValues,
  type Input,
  type PageModel,
  type Problem,
  type Value,
  type Values,
} from '../engine'
import { isCampaign, mendName, mendQuery, mendValue } from './mend'
import { readLinkNumber } from './number'

/** Where one calculator's numbers stand in an address. */
export interface Scope {
  readonly model: PageModel
  /** What the page opens with; values equal to these are left out of the address bar. */
  readonly start: Values
  /** On a page of several calculators each parameter begins with this, as `force-multiplier.`. */
  readonly prefix: string
}

/** A case as an address carries it. */
export interface Case {
  readonly values: Values
  readonly currency: string
}

/** A parameter that could not be used, and why. */
export interface Refusal {
  readonly parameter: string
  readonly raw: string
  readonly why:
    | Problem
    | { readonly kind: 'unknown' | 'repeated' | 'currency' | 'revision' }
    /** Links write plain decimals; `example` is one. */
    | { readonly kind: 'notLinkNumber'; readonly example: string }
  /** The input whose starting value stands in, where the parameter is one. */
  readonly standIn?: { readonly key: string; readonly value: Value }
}

/** A case and what is still to be told about the address it came with. */
export interface Told extends Case {
  readonly opened?: Decoded | undefined
}

/** What an address says. */
export interface Decoded extends Case {
  readonly refusals: readonly Refusal[]
  /** The revision the link was made with, where it says. */
  readonly revision: number | undefined
}

export const defaultCurrency = 'USD'

/** A number as a plain decimal, never with an exponent, that reads back to the same number. */
const decimal = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 100 })

const write = (value: Value): string =>
  typeof value === 'number'
    ? decimal(value)
    : typeof value === 'boolean'
      ? String(Number(value))
      : value

/** A value in displayed units, or undefined where the text is none; empty text is none. */
const read = (input: Input, raw: string): Value | undefined => {
  if (isNumber(input)) return readLinkNumber(raw, input.unit)
  if (input.unit === 'choice') return raw
  return raw === '1' ? true : raw === '0' ? false : undefined
}

const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code)

/** An input's key in a parameter's name; alone on its page a calculator also answers to its full name. */
const keyIn = ({ model, prefix }: Scope, name: string): string => {
  const full = prefix || `${model.id}.`
  return name.startsWith(full) ? name.slice(full.length) : name
}

const ours = (scope: Scope, name: string): boolean => {
  const { model, prefix } = scope
  if (name === 'cur' || name.startsWith(prefix || `${model.id}.`)) return true
  return prefix === '' && (name === 'v' || Object.hasOwn(model.inputs, name))
}

/** Reads one parameter into the case, or says why it cannot be used. */
function readParameter(
  scope: Scope,
  parameter: string,
  given: string,
): Partial<Case> & { readonly revision?: number; readonly refusal?: Refusal } {
  const { model, start } = scope
  const raw = mendValue(given)
  const refuse = (why: Refusal['why'], standIn?: Refusal['standIn']) => ({
    refusal: { parameter, raw: given, why, ...(standIn && { standIn }) },
  })
  if (parameter === 'cur') {
    const code = raw.toUpperCase()
    return isCurrency(code) ? { currency: code } : refuse({ kind: 'currency' })
  }
  const key = keyIn(scope, parameter)
  const input = Object.hasOwn(model.inputs, key) ? model.inputs[key] : undefined
  if (!input) {
    if (key !== 'v') return refuse({ kind: 'unknown' })
    return /^\d{1,9}$/.test(raw) ? { revision: Number(raw) } : refuse({ kind: 'revision' })
  }
  const standIn = { key, value: start[key] ?? input.default }
  const value = read(input, raw)
  if (value === undefined && isNumber(input) && raw !== '')
    return refuse({ kind: 'notLinkNumber', example: decimal(input.default) }, standIn)
  if (value === undefined) return refuse({ kind: 'unreadable', input: key, value: raw }, standIn)
  const problem = checkValue(model, key, value)
  return problem ? refuse(problem, standIn) : { values: { [key]: value } }
}

/**
 * Reads a case out of an address's query. Any text is safe: what cannot be used becomes a
 * refusal, and that input keeps what the page opens with.
 */
export function decode(scope: Scope, search: string): Decoded {
  const parameters = new URLSearchParams(`?${mendQuery(search)}`)
  let values = scope.start
  let currency = defaultCurrency
  let revision: number | undefined
  const refusals: Refusal[] = []
  const seen = new Set<string>()
  for (const [parameter, raw] of parameters) {
    if (!ours(scope, parameter) || seen.has(parameter)) continue
    seen.add(parameter)
    if (new Set(parameters.getAll(parameter)).size > 1) {
      const key = keyIn(scope, parameter)
      const value = scope.start[key]
      const standIn = value === undefined ? {} : { standIn: { key, value } }
      refusals.push({ parameter, raw, why: { kind: 'repeated' }, ...standIn })
      continue
    }
    const found = readParameter(scope, parameter, raw)
    values = { ...values, ...found.values }
    currency = found.currency ?? currency
    revision = found.revision ?? revision
    if (found.refusal) refusals.push(found.refusal)
  }
  return { values, currency, refusals, revision }
}

/** The name in one part of a query, if it has any. */
const nameIn = (part: string): readonly string[] => [
  ...new URLSearchParams(`&${mendName(part)}`).keys(),
]

/** A parameter that the reader is being told about, and which stays until that has been answered. */
const isTold = (scope: Scope, name: string, { refusals, revision }: Decoded): boolean =>
  refusals.some(({ parameter }) => parameter === name) ||
  (keyIn(scope, name) === 'v' && revision !== undefined && revision !== scope.model.revision)

/** The parts of a query that are not ours, or could not be used, to the letter. */
const foreignParts = (scope: Scope, search: string, opened?: Decoded): readonly string[] => {
  const query = search.replace(/^\?/, '')
  const encodedTwice = !query.includes('=') && mendQuery(query).includes('=')
  return (encodedTwice ? mendQuery(query) : query)
    .split('&')
    .filter(
      (part) =>
        part &&
        nameIn(part).every((name) => !ours(scope, name) || (opened && isTold(scope, name, opened))),
    )
}

const queryOf = (
  foreign: readonly string[],
  own: readonly (readonly [string, string])[],
): string => {
  const all = [...foreign, ...own.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)]
  return all.length > 0 ? `?${all.join('&')}` : ''
}

const currencyPair = (currency: string): [string, string][] =>
  currency === defaultCurrency ? [] : [['cur', currency]]

/** The query for the address bar: what differs from how the page opens, and all that is not ours or not yet answered. */
export function addressQuery(
  scope: Scope,
  search: string,
  { values, currency, opened }: Told,
): string {
  const changed = Object.entries(values).filter(([key, value]) => value !== scope.start[key])
  const own = changed.map(([key, value]): [string, string] => [scope.prefix + key, write(value)])
  return queryOf(foreignParts(scope, search, opened), [...own, ...currencyPair(currency)])
}

/**
 * The query of a link to share: every input and the revision, so that no later default changes it.
 * What is not ours goes along, but for what counts the readers of a campaign.
 */
export function sharedQuery(scope: Scope, search: string, { values, currency }: Case): string {
  const { model, prefix } = scope
  const all = Object.entries(startValues(model, values))
  const own = all.map(([key, value]): [string, string] => [prefix + key, write(value)])
  const foreign = foreignParts(scope, search).filter((part) => !nameIn(part).some(isCampaign))
  const revision: [string, string] = [`${prefix}v`, String(model.revision)]
  return queryOf(foreign, [...own, ...currencyPair(currency), revision])
}
