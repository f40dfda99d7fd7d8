import { mendName, mendQuery } from './mend'
import { defaultCurrency, keyIn, ours, type Decoded, type Scope, type Told } from './scope'
import { writeValue } from './values'

/** The name in one part of a query, if it has any. */
export const nameIn = (part: string): readonly string[] => [
  ...new URLSearchParams(`&${mendName(part)}`).keys(),
]

/** A parameter that the reader is being told about, and which stays until that has been answered. */
const isTold = (scope: Scope, name: string, { refusals, revision }: Decoded): boolean =>
  refusals.some(({ parameter }) => keyIn(scope, parameter) === keyIn(scope, name)) ||
  (keyIn(scope, name) === 'v' && revision !== scope.model.revision)

/** The parts of a query that are not ours, or could not be used, to the letter. */
export const foreignParts = (scope: Scope, search: string, opened?: Decoded): readonly string[] => {
  const query = search.replace(/^\?+/, '')
  const encodedTwice = !query.includes('=') && mendQuery(query).includes('=')
  return (encodedTwice ? mendQuery(query) : query)
    .split('&')
    .filter(
      (part) =>
        part &&
        nameIn(part).every((name) => !ours(scope, name) || (opened && isTold(scope, name, opened))),
    )
}

/** A query of what is not ours and what is; nothing where there is neither. */
export const queryOf = (
  foreign: readonly string[],
  own: readonly (readonly [string, string])[],
): string => {
  const all = [...foreign, ...own.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)]
  return all.length > 0 ? `?${all.join('&')}` : ''
}

/** The currency as a parameter, where it is not the one that every page opens with. */
export const currencyPair = (currency: string): [string, string][] =>
  currency === defaultCurrency ? [] : [['cur', currency]]

/**
 * The query for the address bar: what differs from how the page opens, and all that is not ours or
 * not yet answered. While an older revision is, every input is written, so that none is migrated again.
 */
export function addressQuery(
  scope: Scope,
  search: string,
  { values, currency, opened }: Told,
): string {
  const { model, start, prefix } = scope
  const isOlder = (opened?.revision ?? model.revision) < model.revision
  const shown = Object.entries(values).filter(([key, value]) => isOlder || value !== start[key])
  const own = shown.map(([key, value]): [string, string] => [prefix + key, writeValue(value)])
  return queryOf(foreignParts(scope, search, opened), [...own, ...currencyPair(currency)])
}
