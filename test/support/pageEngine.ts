/** What a page takes from the engine: the weight that every reader carries. */
export {
  checkValues,
  evaluate,
  explain,
  formatter,
  isNumber,
  isPercent,
  startValues,
} from '../../src/engine'
