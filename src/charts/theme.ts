import type { Tone } from './marks'

/** The colours of the page, as a canvas needs them. */
export type Theme = Readonly<Record<Tone, string>> & {
  /** How much larger than usual the reader's text is. */
  readonly scale: number
  /** The reader has asked for less motion. */
  readonly still: boolean
}
