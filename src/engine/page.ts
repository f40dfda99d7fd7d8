/** What a page needs of the engine at once; models and everything that may come later use the whole. */
export * from './chart'
export { evaluate, type Outcome, type Result } from './evaluate'
export type { Vocabulary, Working } from './explain'
export {
  formatter,
  plainNumber,
  pluralOf,
  type Formatter,
  type Noun,
  type UnitWords,
} from './format'
export { isNumber, type Input, type NumberInput, type Value, type Values } from './inputs'
export { madeOnce, numberFormat } from './intl'
export {
  isModel,
  pageModel,
  startValues,
  type Example,
  type Formulas,
  type Grid,
  type Model,
  type Output,
  type PageModel,
  type ResultTable,
  type Rule,
} from './model'
export type { Operation, Step, Tone } from './node'
export { checkValue, checkValues, isWord, type Problem } from './problems'
export type { Display } from './quantity'
export { sliderScale, type SliderScale } from './slider'
export { isPercent, isUnit, takesNoun, type Unit } from './units'
