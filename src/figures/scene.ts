import {
  evaluate,
  startValues,
  type PageModel,
  type Result,
  type Unit,
  type Values,
} from '../engine/page'
import type { Reader } from '../i18n'
import { amountText } from '../i18n/amount'
import type { FigureWords } from '../i18n/figureWords'

/** Published figures that a drawing marks, by their ids: a number, as facts give it. */
export type FigureFacts = Readonly<Record<string, number>>

/** What a figure is drawn from: the numbers of one calculator, and words. */
export interface FigureScene {
  readonly reader: Reader
  readonly facts: FigureFacts
  /** One of the figure's own words. */
  readonly label: (key: string) => string
  /** What an input holds, in displayed units. */
  readonly input: (key: string) => number
  /** What an output comes to, in the model's unit; undefined where it is refused. */
  readonly output: (key: string) => number | undefined
  /** An input or output as it is written, or why there is none. */
  readonly text: (key: string) => string
  /** An amount of one's own, as it is written. */
  readonly amount: (value: number, unit: Unit) => string
  /** The same with other inputs, in displayed units. */
  readonly given: (values: Values) => FigureScene
  /** The case that the page opened with; the same scene where nothing has moved. */
  readonly opening: FigureScene
  /** The case that the calculator starts with, whatever a link has moved. */
  readonly start: FigureScene
}

/** What a scene is made of. */
export interface FigureSetting {
  readonly model: PageModel
  readonly reader: Reader
  readonly words: FigureWords
  readonly facts: FigureFacts
}

/** Numbers and words of one result, beside those that the page opened with. */
export function sceneOf(setting: FigureSetting, result: Result, opening = result): FigureScene {
  const { model, reader, words, facts } = setting
  const scene: FigureScene = {
    reader,
    facts,
    label: (key) => words.labels[key] ?? key,
    input: (key) => Number(result.values[key]),
    output: (key) => {
      const outcome = result.outputs[key]
      return outcome?.ok ? Number(outcome.value) : undefined
    },
    text: (key) =>
      key in model.inputs
        ? reader.given(key, result.values[key] ?? '')
        : reader.answer(key, result.outputs[key]),
    amount: (value, unit) => amountText(reader, value, unit),
    given: (values) => sceneOf(setting, evaluate(model, { ...result.values, ...values }), opening),
    get opening() {
      return opening === result ? scene : sceneOf(setting, opening)
    },
    get start() {
      return sceneOf(setting, evaluate(model, startValues(model)))
    },
  }
  return scene
}
