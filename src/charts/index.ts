export * from './data'
export * from './geometry'
export type { Table } from './table'
export type * from './theme'
