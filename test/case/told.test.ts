import { describe, expect, test } from 'vitest'
import { decode } from '../../src/url'
import { openCase, scope, type } from '../support/openCase'

describe('what an address said wrongly is told until the reader has answered it', () => {
  const opened = () => {
    const { store } = openCase()
    const address = decode(scope, '?reps=99&lift=lots&cur=XYZ1&nobody=3')
    store.send({ kind: 'opened', address })
    return store
  }
  const told = (store: ReturnType<typeof opened>) =>
    store.state().opened?.refusals.map(({ parameter }) => parameter)

  test('a number in the place of a wrong one answers that one alone', () => {
    const store = opened()
    type(store, 'reps', '10')
    expect(told(store)).toEqual(['lift', 'cur'])
    store.send({ kind: 'moved', key: 'lift', value: 5 })
    expect(told(store)).toEqual(['cur'])
    store.send({ kind: 'currency', code: 'EUR' })
    expect(told(store)).toEqual([])
  })
  test('another number, or a text that is none, answers nothing', () => {
    const store = opened()
    type(store, 'quota', '900000')
    type(store, 'reps', '77')
    expect(told(store)).toEqual(['reps', 'lift', 'cur'])
  })
  test('a worked case answers all of it, and so does dismissing it', () => {
    for (const event of [
      { kind: 'replaced', values: scope.start },
      { kind: 'noticeDismissed' },
    ] as const) {
      const store = opened()
      store.send(event)
      expect(told(store)).toBeUndefined()
    }
  })
})
