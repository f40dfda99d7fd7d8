export * from './page'
export { chartLabels, chartParts } from './chartParts'
export { crossings, curve, placeOf, type CurvePoint } from './curve'
export { DefinitionError, defineModel, type Definition } from './definition'
export { explain } from './explain'
export * from './formulas'
export { headlineOf } from './headline'
export {
  choice,
  count,
  days,
  hours,
  money,
  months,
  multiple,
  percent,
  points,
  ratio,
  years,
  yesNo,
  type Handles,
  type Inputs,
  type NumberOptions,
} from './inputs'
export { migration } from './migration'
export { Choice, Condition, Quantity, type Operand } from './quantity'
export { sensitivity, type Influence, type Nudge } from './sensitivity'
export { UnitError, type Told } from './units'
