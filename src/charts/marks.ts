/** What a mark stands for, as everywhere on the page. */
export type Tone = 'load' | 'effort' | 'fulcrum' | 'context' | 'loss'

/**
 * Where a mark stands: across in shares of the width, 0 to 1, and down in CSS pixels where the
 * reader's text is of the usual size. The picture and the canvas both read these, so nothing moves
 * when one takes over from the other.
 */
export interface Place {
  readonly x: number
  readonly y: number
}
/** A mark that says what it is when it is pointed at. */
interface Spoken {
  readonly tone: Tone
  readonly text: string
}
/** A bar from `x` on, its middle at `y`. */
export interface BarMark extends Place, Spoken {
  readonly width: number
  readonly thickness: number
}
export interface DotMark extends Place, Spoken {
  /** How much of its colour it has, 0 to 1; all of it unless said. */
  readonly opacity?: number
}
export interface LineMark {
  readonly tone: Tone
  readonly points: readonly (Place & { readonly text: string })[]
}
/** A surface between its corners. */
export interface AreaMark {
  readonly tone: Tone
  readonly corners: readonly Place[]
  /** Only its outline. */
  readonly hollow?: boolean
  /** How much of its colour it has, 0 to 1; all of it unless said. */
  readonly opacity?: number
}
/** A thin line that is there to be read by: an axis, a limit, a connection. */
export interface RuleMark {
  readonly from: Place
  readonly to: Place
  readonly dashed?: boolean
  /** Over the marks, and seen on any of them: how far an amount ranges. */
  readonly over?: boolean
}
export interface TextMark extends Place {
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tone?: Tone | 'soft'
  /** The number that the drawing is about. */
  readonly strong?: boolean
}
/** A name above its mark, in lines as it needs: `y` is where the last of them ends; beside a drawing, their middle. */
export interface NameMark {
  readonly y: number
  readonly text: string
  readonly strong?: boolean
  /** It stands beside what it names, a drawing at the left. */
  readonly beside?: boolean
}
/** A drawing of its own, in CSS pixels from the top left. */
export interface ShapeMark {
  readonly path: string
  readonly tone: Tone
  readonly filled: boolean
}

/** A chart's data as rows of text, the first cell of each its name. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart as drawn, whoever draws it. */
export interface Drawing {
  readonly height: number
  /** It has a scale of numbers at its left. */
  readonly scaled?: boolean
  readonly areas?: readonly AreaMark[]
  readonly bars?: readonly BarMark[]
  readonly lines?: readonly LineMark[]
  readonly dots?: readonly DotMark[]
  /** Where bars and lines stood when the page opened. */
  readonly ghosts?: {
    readonly areas?: readonly AreaMark[]
    readonly bars?: readonly BarMark[]
    readonly lines?: readonly LineMark[]
  }
  readonly rules?: readonly RuleMark[]
  readonly texts?: readonly TextMark[]
  readonly names?: readonly NameMark[]
  readonly shapes?: readonly ShapeMark[]
  readonly table: Table
}
