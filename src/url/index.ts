export * from './decode'
export * from './encode'
export * from './scope'
export * from './sync'
