import type { Drawing, Place } from '../charts'
import type { Values } from '../engine/page'
import type { FigureScene } from './scene'

/** What stands in one place of a drawing, and can be carried to another: so many as an input holds. */
export interface CarryPlace extends Place {
  readonly key: string
  /** From its upper left corner, across in shares of the width and down in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Where a drawing is taken hold of, and which ways it goes from there; both unless said. */
export interface GripPlace extends Place {
  readonly goes?: 'across' | 'down'
}

/** What a figure shows of one scene. */
export interface FigureView {
  readonly drawing: Drawing
  /** Where it is taken hold of, if the figure says what comes of that. */
  readonly grips?: readonly GripPlace[]
  /** Where what can be carried stands, from the first place to the last. */
  readonly carried?: readonly CarryPlace[]
  /** Which of the words' findings holds. */
  readonly finding: string
  /** What the finding quotes beside inputs and outputs. */
  readonly quotes?: Readonly<Record<string, string>>
}

/** What is held of a case while a pin is in it, as numbers by name. */
export type Held = Readonly<Record<string, number>>

/** What a figure can hold fast while its calculator's inputs move, by letting others of them follow. */
export interface Pin {
  /** The inputs that would move it. */
  readonly by: readonly string[]
  /** The inputs that follow, so that it stays; moved themselves, they let it go. */
  readonly followers: readonly [string, ...string[]]
  /** Nothing where there is nothing to hold. */
  readonly hold: (scene: FigureScene) => Held | undefined
  /** What the inputs that follow must hold for it, in displayed units. */
  readonly follow: (held: Held, scene: FigureScene) => Values
  /** The label that says what comes of it, and what this quotes. */
  readonly says: (held: Held, scene: FigureScene) => readonly [string, Record<string, string>]
}

/**
 * A signature figure: a drawing of one calculator's numbers, moved by that calculator's inputs.
 * @example export default defineFigure({ of: 'force-multiplier', handles: ['reps'], draw: (scene) => … })
 */
export interface Figure {
  /** The id of its calculator. */
  readonly of: string
  /** The inputs that are moved under it: numbers, or yes and no. */
  readonly handles: readonly [string, ...string[]]
  /** How far some of them are moved here, in displayed units; as far as a card's slider unless said. */
  readonly stretches?: Readonly<Record<string, readonly [number, number]>>
  readonly pin?: Pin
  /** Ids of the facts that it marks. */
  readonly facts?: readonly string[]
  /**
   * What the inputs hold once one of its grips is taken to a place, in displayed units. Across in shares
   * of the width, down in CSS pixels.
   */
  readonly take?: (place: Place, scene: FigureScene) => Values
  /** Pure. */
  readonly draw: (scene: FigureScene) => FigureView
}

/** Gives a figure its type. */
export const defineFigure = (figure: Figure): Figure => figure
