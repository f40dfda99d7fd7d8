import { expect } from 'vitest'

/** Expects what a page comes to; the wait is generous, since a slow machine is no failure. */
export const soon = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: 10_000, interval: 25 })
