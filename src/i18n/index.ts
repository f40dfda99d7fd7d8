export * from './fill'
export * from './locales'
export * from './reader'
export type { CalculatorWords, CardWords } from './words'
