export * from './currency'
export * from './state'
export * from './store'
