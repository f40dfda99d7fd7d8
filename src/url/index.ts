export * from './codec'
export * from './sync'
