export * from './figure'
export * from './miniature'
export * from './scene'
export * from './view'
