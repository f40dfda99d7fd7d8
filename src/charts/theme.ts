/** The colours and letters of the page, as a canvas needs them. */
export interface Theme {
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly context: string
  readonly load: string
  readonly loss: string
  readonly font: string
  /** How much larger than usual the reader's text is. */
  readonly scale: number
  /** The reader has asked for less motion. */
  readonly still: boolean
}
