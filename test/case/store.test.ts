import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/case'
import { decode } from '../../src/url'
import { openCase, scope, type, value } from '../support/openCase'

describe('the last thing a reader did wins, whatever arrives when', () => {
  test('plain digits count at once', () => {
    const { store } = openCase()
    type(store, 'reps', '8')
    expect(value(store, 'reps')).toBe(8)
  })
  test('what was typed while the parser was on its way counts once that is here', async () => {
    const { store, arrives } = openCase()
    type(store, 'quota', '900k')
    expect(value(store, 'quota')).toBe(750_000)
    await arrives()
    expect(value(store, 'quota')).toBe(900_000)
  })
  test('a preset chosen after it is not undone by it', async () => {
    const { store, arrives } = openCase()
    type(store, 'quota', '900k')
    store.send({ kind: 'replaced', values: { ...scope.start, quota: 1_000_000 } })
    await arrives()
    expect(value(store, 'quota')).toBe(1_000_000)
    expect(store.state().drafts).toEqual({})
  })
  test('an address gone back to is what the field shows, though a number was typed since', () => {
    const { store } = openCase()
    type(store, 'reps', '8')
    store.send({ kind: 'opened', address: decode(scope, '') })
    expect(value(store, 'reps')).toBe(10)
    expect(store.state().drafts).toEqual({})
  })
  test('nor is a slider moved after it', async () => {
    const { store, arrives } = openCase()
    type(store, 'quota', '900k')
    store.send({ kind: 'moved', key: 'quota', value: 500_000 })
    await arrives()
    expect(value(store, 'quota')).toBe(500_000)
  })
  test('a field left before the parser is here is read all the same, and rewritten', async () => {
    const { store, arrives } = openCase()
    type(store, 'quota', '1.5M')
    store.send({ kind: 'left', key: 'quota' })
    expect(store.state().drafts['quota']?.text).toBe('1.5M')
    await arrives()
    expect(value(store, 'quota')).toBe(1_500_000)
    expect(store.state().drafts).toEqual({})
  })
  test('a number out of range typed meanwhile is refused once the parser is here, and kept', async () => {
    const { store, arrives } = openCase()
    type(store, 'reps', '0.5k')
    store.send({ kind: 'left', key: 'reps' })
    await arrives()
    expect(value(store, 'reps')).toBe(10)
    expect(store.state().drafts['reps']).toMatchObject({
      text: '0.5k',
      problem: { kind: 'outOfRange', value: 500 },
    })
  })
})

describe('where the parser cannot be loaded, nothing typed is lost or blamed', () => {
  test('the text stays, and is told to be unread rather than wrong', async () => {
    const { store, fails } = openCase()
    type(store, 'quota', '900k')
    await fails()
    expect(store.state().drafts['quota']).toEqual({
      text: '900k',
      before: 750_000,
      problem: { kind: 'notLoaded' },
    })
    expect(value(store, 'quota')).toBe(750_000)
  })
  test('plain digits are read without it', async () => {
    const { store, fails } = openCase()
    await fails()
    type(store, 'reps', '20')
    expect(value(store, 'reps')).toBe(20)
    expect(store.state().drafts['reps']?.problem).toBeUndefined()
  })
  test('what is typed after it failed is told so too, at once', async () => {
    const { store, fails } = openCase()
    await fails()
    type(store, 'quota', '900k')
    expect(store.state().drafts['quota']?.problem).toEqual({ kind: 'notLoaded' })
  })
  test('trying again reads what was kept', async () => {
    const { store, fails, arrives } = openCase()
    type(store, 'quota', '900k')
    await fails()
    void store.loadParser()
    await arrives()
    expect(value(store, 'quota')).toBe(900_000)
    expect(store.state().drafts['quota']).toEqual({ text: '900k', before: 750_000 })
  })
})

describe('the beginning of a text is no number that anybody meant', () => {
  test.each([
    ['reps', '6', '600'],
    ['quota', '2m', '2 mil'],
    ['lift', '1,5', '1,500'],
    ['lift', '7.3', '7.3.1'],
  ])('%s, typed %s on the way to %s, keeps what it held before', async (key, beginning, text) => {
    const { store, arrives } = openCase()
    await arrives()
    type(store, key, beginning)
    type(store, key, text)
    expect(value(store, key)).toBe(scope.start[key])
    expect(store.state().drafts[key]?.text).toBe(text)
  })
  test('where the parser is missing, too', async () => {
    const { store, fails } = openCase()
    await fails()
    type(store, 'lift', '7')
    type(store, 'lift', '7,5')
    expect(value(store, 'lift')).toBe(5)
  })
  test('going back leaves a draft whose number stays', () => {
    const { store } = openCase()
    type(store, 'lift', '99999')
    store.send({ kind: 'opened', address: decode(scope, '?reps=8') })
    expect(store.state().drafts['lift']?.text).toBe('99999')
  })
})

describe('inputs that are moved along with another', () => {
  test('change in one event, and no view sees the one without the others', () => {
    const { store } = openCase()
    type(store, 'lift', '99999')
    const heard: unknown[] = []
    store.listen(({ values: { reps, lift }, last }) => void heard.push([reps, lift, last]))
    store.send({ kind: 'moved', key: 'reps', value: 8, along: { lift: 10 } })
    expect(heard).toEqual([[8, 10, 'reps']])
    expect(store.state().drafts).toEqual({})
  })
  test('all stay where one of them may not hold its value', () => {
    const { store } = openCase()
    const before = store.state()
    store.send({ kind: 'moved', key: 'reps', value: 8, along: { lift: 101 } })
    store.send({ kind: 'moved', key: 'reps', value: 800, along: { lift: 10 } })
    store.send({ kind: 'moved', key: 'reps', value: 8, along: { nothing: 1 } })
    expect(store.state()).toBe(before)
  })
})

describe('a value that nobody moved is never written', () => {
  const event: fc.Arbitrary<CaseEvent> = fc.oneof(
    fc.record({
      kind: fc.constant('typed' as const),
      key: fc.constantFrom('reps', 'lift', 'nothing'),
      text: fc.oneof(fc.string(), fc.integer({ min: -5, max: 99 }).map(String)),
    }),
    fc.record({ kind: fc.constant('left' as const), key: fc.constantFrom('reps', 'lift') }),
    fc.record({
      kind: fc.constant('moved' as const),
      key: fc.constantFrom('reps', 'lift'),
      value: fc.oneof(fc.double(), fc.integer({ min: 0, max: 60 })),
    }),
    fc.record({ kind: fc.constant('currency' as const), code: fc.constantFrom('EUR', 'USD') }),
    fc.constantFrom<CaseEvent>(
      { kind: 'parserLoaded' },
      { kind: 'parserMissing' },
      { kind: 'noticeDismissed' },
    ),
  )
  test('whatever is done to the other numbers, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { store } = openCase()
        store.send({ kind: 'opened', address: decode(scope, '?quota=612345.67') })
        events.forEach(store.send)
        expect(value(store, 'quota')).toBe(612_345.67)
      }),
    )
  })
  test('a number between the steps of its slider stays, to the digit', () => {
    const { store } = openCase()
    store.send({ kind: 'opened', address: decode(scope, '?lift=7.3') })
    store.send({ kind: 'left', key: 'lift' })
    expect(value(store, 'lift')).toBe(7.3)
  })
  test('a slider cannot put a number outside its limits', () => {
    const { store } = openCase()
    store.send({ kind: 'moved', key: 'reps', value: 51 })
    expect(value(store, 'reps')).toBe(10)
  })
})
