export * from './chart'
export { chartLabels, chartParts } from './chartParts'
export { DefinitionError, defineModel, type Definition } from './definition'
export { evaluate, type Outcome, type Result } from './evaluate'
export { explain, type Vocabulary, type Working } from './explain'
export {
  formatter,
  plainNumber,
  pluralOf,
  type Formatter,
  type Noun,
  type UnitWords,
} from './format'
export * from './formulas'
export {
  choice,
  count,
  days,
  hours,
  isNumber,
  money,
  months,
  multiple,
  percent,
  points,
  ratio,
  years,
  yesNo,
  type Handles,
  type Input,
  type Inputs,
  type NumberInput,
  type NumberOptions,
  type Value,
  type Values,
} from './inputs'
export { madeOnce, numberFormat } from './intl'
export { migration } from './migration'
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
  type Rule,
} from './model'
export type { Operation, Step, Tone } from './node'
export { checkValue, checkValues, isWord, type Problem } from './problems'
export { Choice, Condition, Quantity, type Display, type Operand } from './quantity'
export { isPercent, isUnit, takesNoun, UnitError, type Told, type Unit } from './units'
