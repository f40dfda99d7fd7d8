export { chartData, longestFinding, type ChartData } from './chartData'
export { rem } from './geometry'
export type * from './marks'
export type { Theme } from './theme'
