import type { Drawing, Place } from '../charts'
import type { Values } from '../engine/page'
import type { FigureScene } from './scene'

/** What a figure shows of one scene. */
export interface FigureView {
  readonly drawing: Drawing
  /** Which of the words' findings holds. */
  readonly finding: string
  /** What the finding quotes beside inputs and outputs. */
  readonly quotes?: Readonly<Record<string, string>>
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
  /** Ids of the facts that it marks. */
  readonly facts?: readonly string[]
  /**
   * Where its first dot can be taken hold of: what the inputs hold once it is taken there, in displayed
   * units. Across in shares of the width, down in CSS pixels.
   */
  readonly take?: (place: Place, scene: FigureScene) => Values
  /** Pure. */
  readonly draw: (scene: FigureScene) => FigureView
}

/** Gives a figure its type. */
export const defineFigure = (figure: Figure): Figure => figure
