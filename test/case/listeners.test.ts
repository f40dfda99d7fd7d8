import { describe, expect, test } from 'vitest'
import { shareCurrency } from '../../src/case'
import { openCase, type, value } from '../support/openCase'

describe('listeners hear each event in the order in which it was sent', () => {
  test('an event that a listener sends comes after the one it heard', () => {
    const { store } = openCase()
    const heard: string[] = []
    store.listen((_, event) => {
      if (event.kind === 'typed') store.send({ kind: 'left', key: event.key })
    })
    store.listen((_, { kind }) => void heard.push(kind))
    type(store, 'reps', '8')
    expect(heard).toEqual(['typed', 'left'])
  })
  test('one that fails does not stop the next event', () => {
    const { store } = openCase()
    const end = store.listen(() => {
      throw new Error('a broken view')
    })
    expect(() => type(store, 'reps', '8')).toThrow('a broken view')
    end()
    type(store, 'reps', '9')
    expect(value(store, 'reps')).toBe(9)
  })
  test('all calculators of a page show the currency chosen at one of them', () => {
    const [first, second] = [openCase().store, openCase().store]
    const ends = [first, second].map(shareCurrency)
    first.send({ kind: 'currency', code: 'EUR' })
    expect(second.state()).toMatchObject({ currency: 'EUR', touched: false })
    expect(second.state().reader.format.symbol).toBe('€')
    ends.forEach((end) => end())
    first.send({ kind: 'currency', code: 'USD' })
    expect(second.state().currency).toBe('EUR')
  })
})
