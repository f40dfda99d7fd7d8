import { afterAll } from 'vitest'
import { closeFirefox } from './firefox'
import { closeTabs } from './tab'

// A worker goes on to the next suite, which finds nothing of this one.
afterAll(async () => {
  await closeTabs()
  await closeFirefox()
})
