import type { PageModel, Result, Values } from '../engine/page'
import type { Reader } from '../i18n'
import type { TakeAwayWords } from '../i18n/panels/takeAway'
import type { Ranged } from './ranged'

/** What a calculator's own page says about it, beside its numbers. */
export interface About {
  readonly answers: string
  readonly use: string
  readonly leavesOut: string
  readonly article: string
  /** Each source in a line. */
  readonly sources: readonly string[]
  /** The day its statements were last checked, as `2026-11-22`. */
  readonly reviewed: string
}

/** A case that somebody takes along. */
export interface Taken {
  readonly model: PageModel
  readonly result: Result
  readonly reader: Reader
  /** ISO 4217 */
  readonly currency: string
  readonly words: TakeAwayWords
  /** The page that opens with these numbers. */
  readonly link: string
  /** The day of these numbers, as `2026-11-22`. */
  readonly date: string
  /** Missing where it could not be had. */
  readonly about?: About | undefined
  /** A sender's, as plain text. */
  readonly note?: string
  /** Cases to stand beside it, by name. */
  readonly kept?: readonly { readonly name: string; readonly values: Values }[]
  /** Missing where no input is given as a range. */
  readonly ranged?: Ranged | undefined
}

/**
 * The name of a file to save.
 * @example fileName('pool-quota', '2026-11-22', 'csv') // 'palanca-pool-quota-2026-11-22.csv'
 */
export const fileName = (id: string, date: string, extension: string): string =>
  `palanca-${id}-${date}.${extension}`
