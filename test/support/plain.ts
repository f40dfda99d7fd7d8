import { chartLabels, chartParts, type PageModel, type Vocabulary } from '../../src/engine'
import {
  locales,
  readerOf,
  type CalculatorWords,
  type LanguageCode,
  type Reader,
} from '../../src/i18n'
import { vocabularyOf } from '../../src/i18n/vocabulary'
import { strings } from '../../src/i18n/strings'

const each = <T>(keys: readonly string[], make: (key: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(keys.map((key) => [key, make(key)]))

const itself = (keys: readonly string[]): Readonly<Record<string, string>> =>
  each(keys, (key) => key)

const placesIn = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' ')

/** Words for a model that has no words file: everything is called by its key. */
export const plainWords = (model: PageModel): CalculatorWords => ({
  title: model.id,
  promise: model.id,
  description: model.id,
  about: { answers: model.id, use: model.id, leavesOut: model.id },
  inputs: each(Object.keys(model.inputs), (key) => ({ label: key })),
  outputs: each(Object.keys(model.outputs), (key) => ({ label: key })),
  presets: each(Object.keys(model.presets), (key) => ({ name: key, title: key, description: key })),
  constraints: each(
    Object.keys(model.constraints),
    (key) => `${key}: ${placesIn(Object.keys(model.constraints[key]?.shows ?? {}))}`,
  ),
  reasons: itself(model.steps.flatMap(({ op, key }) => (op === 'unless' && key ? [key] : []))),
  groups: {},
  revisions: {},
  ...(model.grid && {
    grid: {
      title: model.id,
      columns: itself(model.grid.columns),
      rows: itself(Object.keys(model.grid.rows)),
    },
  }),
  options: {},
  chart: {
    title: model.id,
    finding: placesIn(chartParts(model.chart).map(([name]) => name)),
    findings: itself(Object.keys(model.chart.findings ?? {})),
    labels: itself(chartLabels(model)),
    unavailable: model.id,
  },
})

/** A reader, with the words that workings are written in. */
export type Told = Reader & { readonly vocabulary: Vocabulary }

export const told = (model: PageModel, reader: Reader): Told => ({
  ...reader,
  vocabulary: vocabularyOf(model, reader),
})

/** A reader who sees every input and output by its key. */
export const plainReader = (
  model: PageModel,
  code: LanguageCode = 'en',
  currency = 'USD',
): Told => {
  const words = plainWords(model)
  const language = { locale: locales[code], words, strings: strings[code].calculator }
  return told(model, readerOf(model, language, currency))
}
