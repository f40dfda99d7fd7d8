export * from './figure'
export * from './scene'
export * from './view'
export { figureWords, type FigureWords } from './words'
