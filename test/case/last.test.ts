import { describe, expect, test } from 'vitest'
import { decode } from '../../src/url'
import { openCase, scope, type } from '../support/openCase'

describe('a case knows which number its reader is at', () => {
  test('the one moved or typed in last', () => {
    const { store } = openCase()
    expect(store.state().last).toBeUndefined()
    store.send({ kind: 'moved', key: 'lift', value: 6 })
    expect(store.state().last).toBe('lift')
    type(store, 'reps', '8')
    expect(store.state().last).toBe('reps')
  })

  test('and none once all numbers are given at once', () => {
    const { store } = openCase()
    type(store, 'reps', '8')
    store.send({ kind: 'replaced', values: scope.start })
    expect(store.state().last).toBeUndefined()
    type(store, 'reps', '8')
    store.send({ kind: 'opened', address: decode(scope, '') })
    expect(store.state().last).toBeUndefined()
  })
})

describe('the same numbers keep their result, so that nothing that shows it is taken for old', () => {
  test('as where an address says what the page came with', () => {
    const { store } = openCase()
    const { result } = store.state()
    store.send({ kind: 'opened', address: decode(scope, '') })
    expect(store.state().result).toBe(result)
    store.send({ kind: 'opened', address: decode(scope, '?reps=8') })
    expect(store.state().result).not.toBe(result)
  })
})
