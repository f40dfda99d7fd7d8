import type { Values } from '../engine/page'
import { decode, type Decoded, type Scope } from '../url'
import { readBeside } from '../url/beside'

/** What somebody sent. */
export interface Sent extends Decoded {
  /** Plain text. */
  readonly note: string
}

/** The case that the query of a shared link carries. */
export function sentIn(scope: Scope, query: string): Sent {
  const sent = decode(scope, query)
  return { ...sent, note: readBeside(scope, query, sent.values, sent.revision).note }
}

/** The inputs that two cases give different values. */
export const differing = (one: Values, other: Values): readonly string[] =>
  Object.keys(one).filter((key) => one[key] !== other[key])
