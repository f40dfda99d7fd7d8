export * from './data'
export * from './geometry'
export type * from './theme'
