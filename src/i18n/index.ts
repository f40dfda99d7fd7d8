export * from './fill'
export * from './locales'
export * from './reader'
export type { CalculatorWords } from './words'
