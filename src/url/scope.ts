import type { PageModel, Problem, Value, Values } from '../engine/page'
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

const hasPrefix = (name: string, prefix: string): boolean => name.toLowerCase().startsWith(prefix)

/** A key of this calculator's, present or gone, in the letters of its definition. */
const knownKey = ({ model: { inputs, migrations = {} } }: Scope, key: string): string => {
  const gone = Object.values(migrations).flatMap((step) => Object.keys(step.inputs))
  const isMeant = (known: string): boolean => known.toLowerCase() === key.toLowerCase()
  return ['v', ...Object.keys(inputs), ...gone].find(isMeant) ?? key
}

/** An input's key in a parameter's name, in whatever case a program left it; alone on its page a calculator also answers to its full name. */
export const keyIn = (scope: Scope, name: string): string => {
  const full = scope.prefix || `${scope.model.id}.`
  return knownKey(scope, hasPrefix(name, full) ? name.slice(full.length) : name)
}

/** True for a parameter of this calculator's. */
export const ours = (scope: Scope, name: string): boolean => {
  const { model, prefix } = scope
  if (name.toLowerCase() === 'cur' || hasPrefix(name, prefix || `${model.id}.`)) return true
  if (prefix !== '') return false
  const key = keyIn(scope, name)
  return key === 'v' || Object.hasOwn(model.inputs, key) || goneInput(model, key) !== undefined
}
