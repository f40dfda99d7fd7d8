import type { Problem, Result, Value, Values } from '../engine/page'
import { fill, type Reader } from '../i18n'
import type { Decoded } from '../url'

/** Why a draft is not a number: a problem of the engine's, two things it could mean, or that what reads it is missing. */
export type DraftProblem =
  | Problem
  | {
      readonly kind: 'ambiguous'
      readonly input: string
      readonly text: string
      /** In displayed units. */
      readonly readings: readonly [number, number]
    }
  | { readonly kind: 'notLoaded' }

/** Text in a field that is not yet, or not at all, its value. */
export interface Draft {
  readonly text: string
  /** What the input held before this was typed, in displayed units: a text that is no number leaves it so. */
  readonly before: Value
  readonly problem?: DraftProblem
  /** It is still to be read, by a part of the page that is on its way. */
  readonly waiting?: boolean
  /** The reader has left the field, so that a good number is rewritten as numbers are written here. */
  readonly left?: boolean
}
export type Drafts = Readonly<Record<string, Draft>>

/** What can happen to a case, in the order in which it happens. */
export type CaseEvent =
  /** An address was opened: at first, or by back and forward. */
  | { readonly kind: 'opened'; readonly address: Decoded; readonly isForward?: boolean }
  | { readonly kind: 'typed'; readonly key: string; readonly text: string }
  | { readonly kind: 'left'; readonly key: string }
  /** A slider, a switch, a choice or another view gave one input a value, in displayed units; and others theirs along with it, all or none. */
  | {
      readonly kind: 'moved'
      readonly key: string
      readonly value: Value
      readonly along?: Values
      /** It was written out beforehand, so that back undoes it. */
      readonly isStep?: true
    }
  /** A preset or a reset replaced all numbers at once. */
  | { readonly kind: 'replaced'; readonly values: Values }
  | { readonly kind: 'currency'; readonly code: string; readonly elsewhere?: boolean }
  /** The part that reads numbers as people write them is here, or could not be loaded. */
  | { readonly kind: 'parserLoaded' }
  | { readonly kind: 'parserMissing' }
  | { readonly kind: 'noticeDismissed' }

/** Everything about one calculator on one page. */
export interface CaseState {
  /** In displayed units. */
  readonly values: Values
  readonly drafts: Drafts
  /** ISO 4217; for display only. */
  readonly currency: string
  /** What the address said, while its notice stands. */
  readonly opened: Decoded | undefined
  readonly result: Result
  /** What the result is set against: the one the page opened with, or that stood before a worked case was chosen. */
  readonly before: Result
  /** The input last moved or typed in, until all are given at once. */
  readonly last: string | undefined
  /** The inputs that the last worked case changed, until something else is done. */
  readonly changed: readonly string[]
  readonly reader: Reader
  /** A reader has done something, rather than the address. */
  readonly touched: boolean
}

/** Where a field's text stands in the way of its number. */
export const problemOf = (state: CaseState, key: string): DraftProblem | undefined =>
  state.drafts[key]?.problem ??
  state.result.problems.find((one) => one.kind === 'constraint' && one.about.at(-1) === key)

/** A draft's problem as a sentence. */
export function problemText(problem: DraftProblem, reader: Reader): string {
  const { strings, format } = reader
  if (problem.kind === 'notLoaded') return strings.notLoaded
  if (problem.kind !== 'ambiguous') return reader.problem(problem)
  const [first, second] = problem.readings.map(format.field)
  return fill(strings.problems.ambiguous, {
    label: reader.label(problem.input),
    value: problem.text,
    first: first ?? '',
    second: second ?? '',
  })
}

/** What stands in the field of a number: as typed, or as numbers are written here. */
export const fieldText = ({ drafts, values, reader }: CaseState, key: string): string =>
  drafts[key]?.text ?? reader.format.field(Number(values[key]))

/** How a draft was read, where that is not how it is written: "= 750,000" beside 750k. */
export function readingOf({ drafts, values, reader }: CaseState, key: string): string | undefined {
  const draft = drafts[key]
  if (!draft || draft.problem || draft.waiting) return undefined
  const written = reader.format.field(Number(values[key]))
  return draft.text.trim() === written ? undefined : written
}

/** The names of the fields whose text is no number, for sentences; nothing where there is none. */
export const unreadFields = ({ drafts, reader }: CaseState): string =>
  Object.entries(drafts)
    .filter(([, { problem }]) => problem)
    .map(([key]) => reader.label(key))
    .join(', ')

/** The texts that stand in no number, which no address can hold. */
export const unread = ({ drafts }: CaseState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(drafts)
      .filter(([, { waiting, problem }]) => waiting ?? problem)
      .map(([key, { text }]) => [key, text]),
  )
