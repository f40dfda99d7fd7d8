import type { PageModel, Problem, Value, Values } from '../engine/page'
import { plainName } from './mend'
import { goneInput } from './migrate'

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
    | { readonly kind: 'unknown' | 'gone' | 'repeated' | 'currency' | 'revision' }
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
  /** The revision the link was made with, where it says so or has inputs that only that one had. */
  readonly revision: number | undefined
}

export const defaultCurrency = 'USD'

/** True for the parameter of the currency, which calculators share. */
export const isCurrencyName = (name: string): boolean => plainName(name) === 'cur'

/** An input's key in a parameter's name, in whatever letters a program left it; alone on its page a calculator also answers to its full name. */
export const keyIn = (
  { model: { id, inputs, migrations = {} }, prefix }: Scope,
  name: string,
): string => {
  const [full, plain] = [prefix || `${id}.`, plainName(name)]
  const bare = plain.startsWith(full) ? plain.slice(full.length) : plain
  const gone = Object.values(migrations).flatMap((step) => Object.keys(step.inputs))
  const known = ['v', ...Object.keys(inputs), ...gone].find((key) => key.toLowerCase() === bare)
  return known ?? (name.startsWith(full) ? name.slice(full.length) : name)
}

/** A note, kept cases and ranges, which travel beside a calculator's numbers: `src/url/beside.ts` reads them. */
const besideNames = /^(?:note|case[1-3]|ranges)$/

/** True for a parameter that travels beside the numbers of a calculator. */
export const isBeside = (scope: Scope, name: string): boolean =>
  plainName(name).startsWith(scope.prefix) && besideNames.test(keyIn(scope, name).toLowerCase())

/** True for a parameter of this calculator's numbers. */
export const ours = (scope: Scope, name: string): boolean => {
  const { model, prefix } = scope
  if (isBeside(scope, name)) return false
  if (isCurrencyName(name) || plainName(name).startsWith(prefix || `${model.id}.`)) return true
  if (prefix !== '') return false
  const key = keyIn(scope, name)
  return key === 'v' || Object.hasOwn(model.inputs, key) || goneInput(model, key) !== undefined
}
