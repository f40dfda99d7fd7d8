import {
  checkValue,
  isNumber,
  type Input,
  type PageModel,
  type Problem,
  type Value,
  type Values,
} from '../engine'

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
  readonly why: Problem | { readonly kind: 'unknown' | 'repeated' | 'currency' | 'revision' }
}

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

const plainDecimal = /^-?(\d+(\.\d*)?|\.\d+)$/

/** A value in displayed units, or undefined where the text is none; empty text is none. */
const read = (input: Input, raw: string): Value | undefined => {
  if (isNumber(input)) return plainDecimal.test(raw) ? Number(raw) : undefined
  if (input.unit === 'choice') return raw
  return raw === '1' ? true : raw === '0' ? false : undefined
}

const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code)

const ours = ({ model, prefix }: Scope, name: string): boolean =>
  name === 'cur' ||
  (prefix ? name.startsWith(prefix) : name === 'v' || Object.hasOwn(model.inputs, name))

const nameIn = (segment: string): string => [...new URLSearchParams(`&${segment}`).keys()][0] ?? ''

/**
 * Reads a case out of an address's query. Any text is safe: what cannot be used becomes a
 * refusal, and that input keeps what the page opens with.
 */
export function decode(scope: Scope, search: string): Decoded {
  const { model, start, prefix } = scope
  const parameters = new URLSearchParams(search)
  const values: Record<string, Value> = { ...start }
  const refusals: Refusal[] = []
  let currency = defaultCurrency
  let revision: number | undefined
  for (const parameter of new Set(parameters.keys())) {
    if (!ours(scope, parameter)) continue
    const [raw = '', ...more] = parameters.getAll(parameter)
    const refuse = (why: Refusal['why']): void => void refusals.push({ parameter, raw, why })
    const key = parameter === 'cur' ? 'cur' : parameter.slice(prefix.length)
    const input = Object.hasOwn(model.inputs, key) ? model.inputs[key] : undefined
    if (more.length > 0) refuse({ kind: 'repeated' })
    else if (parameter === 'cur') {
      if (isCurrency(raw.toUpperCase())) currency = raw.toUpperCase()
      else refuse({ kind: 'currency' })
    } else if (input) {
      const value = read(input, raw)
      const problem: Problem | undefined =
        value === undefined
          ? { kind: 'unreadable', input: key, value: raw }
          : checkValue(model, key, value)
      if (problem) refuse(problem)
      else if (value !== undefined) values[key] = value
    } else if (key === 'v') {
      if (/^\d{1,9}$/.test(raw)) revision = Number(raw)
      else refuse({ kind: 'revision' })
    } else refuse({ kind: 'unknown' })
  }
  return { values, currency, refusals, revision }
}

/** Puts our parameters into a query and leaves every foreign one as it stands, to the letter. */
const merge = (
  scope: Scope,
  search: string,
  own: readonly (readonly [string, string])[],
): string => {
  const foreign = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !ours(scope, nameIn(part)))
  const all = [...foreign, ...own.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)]
  return all.length > 0 ? `?${all.join('&')}` : ''
}

const currencyPair = (currency: string): [string, string][] =>
  currency === defaultCurrency ? [] : [['cur', currency]]

/** The query for the address bar: what differs from how the page opens. */
export function addressQuery(scope: Scope, search: string, { values, currency }: Case): string {
  const changed = Object.entries(values).filter(([key, value]) => value !== scope.start[key])
  const own = changed.map(([key, value]): [string, string] => [scope.prefix + key, write(value)])
  return merge(scope, search, [...own, ...currencyPair(currency)])
}

/** The query of a link to share: every input and the revision, so that no later default changes it. */
export function sharedQuery(scope: Scope, search: string, { values, currency }: Case): string {
  const { model, prefix } = scope
  const own = Object.keys(model.inputs).map((key): [string, string] => [
    prefix + key,
    write(values[key] ?? ''),
  ])
  return merge(scope, search, [
    ...own,
    ...currencyPair(currency),
    [`${prefix}v`, String(model.revision)],
  ])
}
