import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choice, count, percent, yesNo, type Values } from '../../src/engine'
import { addressQuery, decode, type Scope } from '../../src/url'
import { sharedQuery } from '../../src/url/share'
import { alone, among } from '../support/scopes'
import { sketch } from '../support/sketch'

const model = sketch(
  {
    reps: count({ default: 10, max: 1e30 }),
    lift: percent({ default: 5 }),
    open: yesNo({ default: true }),
    size: choice({ default: 'small', options: ['small', 'very large'] }),
  },
  ({ reps }) => reps,
)
const scope = alone(model)
const address = (given: Values, search = '', where: Scope = scope, currency = 'USD'): string =>
  addressQuery(where, search, { values: { ...scope.start, ...given }, currency })
const shared = (given: Values, search = '', where: Scope = scope, currency = 'USD'): string =>
  sharedQuery(where, search, { values: { ...scope.start, ...given }, currency })

describe('an address carries only what the reader changed', () => {
  test('values as the page opened are left out, and so is the question mark', () =>
    expect(address({})).toBe(''))
  test('a changed value stands in it', () =>
    expect(address({ reps: 8, lift: 7.5 })).toBe('?reps=8&lift=7.5'))
  test('a value changed back leaves it', () =>
    expect(address({}, address({ reps: 8, open: false }))).toBe(''))
  test('on the page of a worked case, the numbers of that case are left out', () => {
    const preset = alone(model, { ...scope.start, reps: 5 })
    expect(address({ reps: 5 }, '', preset)).toBe('')
    expect(address({ reps: 10 }, '', preset)).toBe('?reps=10')
  })
  test('yes and no are 1 and 0, and an option stands by its own name', () =>
    expect(address({ open: false, size: 'very large' })).toBe('?open=0&size=very%20large'))
  test('dollars go unsaid, and another currency is written without a prefix', () => {
    expect(address({ reps: 8 }, '', among(model), 'EUR')).toBe('?sketch.reps=8&cur=EUR')
    expect(address({}, '?cur=EUR')).toBe('')
  })
  test.each([
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1234567.5, '1234567.5'],
  ])('%d is written %s, without an exponent or grouping', (reps, raw) =>
    expect(address({ reps })).toBe(`?reps=${raw}`),
  )
})

describe('what an address says wrongly stays in it until the reader has answered it', () => {
  const search = '?reps=lots&open=2&v=0&nobody=1&sketch.nobody=2'
  const opened = decode(scope, search)
  const told = (given: Values, refusals = opened.refusals): string =>
    addressQuery(scope, search, {
      values: { ...scope.start, ...given },
      currency: 'USD',
      opened: { ...opened, refusals },
    })
  test('whatever else is moved', () => expect(told({ lift: 7 })).toBe(`${search}&lift=7`))
  test('once answered it makes room', () => {
    const others = opened.refusals.filter(({ parameter }) => parameter !== 'reps')
    expect(told({ reps: 8 }, others)).toBe('?open=2&v=0&nobody=1&sketch.nobody=2&reps=8')
  })
  test('the revision that the page has is no news', () => {
    const same = decode(scope, '?v=1&reps=3')
    expect(addressQuery(scope, '?v=1&reps=3', { ...same, opened: same })).toBe('?reps=3')
  })
  test('it is not passed on', () =>
    expect(shared({ lift: 7 }, search)).toBe('?nobody=1&reps=10&lift=7&open=1&size=small&v=1'))
})

describe('a shared link leaves nothing to chance', () => {
  test('it writes every input and the revision', () =>
    expect(shared({})).toBe('?reps=10&lift=5&open=1&size=small&v=1'))
  test('on an article each input and the revision carry the calculator’s name', () =>
    expect(shared({}, '', among(model), 'JPY')).toBe(
      '?sketch.reps=10&sketch.lift=5&sketch.open=1&sketch.size=small&cur=JPY&sketch.v=1',
    ))
  test('the numbers and the revision of an older link are replaced', () =>
    expect(shared({}, '?v=0&reps=3')).toBe('?reps=10&lift=5&open=1&size=small&v=1'))
})

describe('a name in other letters is still the reader’s own', () => {
  test('it is written once, in the letters of its input', () =>
    expect(address({ reps: 8 }, '?REPS=8&Lift=5')).toBe('?reps=8'))
})

describe('a parameter of somebody else is kept', () => {
  const name = fc.constantFrom(
    'ref',
    'x',
    '%C3%B1',
    '%E0%A4%A',
    'q+w',
    '_reps',
    'rep',
    'reps.',
    'v2',
    'other.reps',
    'á b',
    '%',
  )
  const value = fc.string().map((text) => text.replace(/[&#]/g, ''))
  const segment = fc
    .tuple(name, fc.option(value))
    .map(([key, raw]) => (raw === null ? key : `${key}=${raw}`))
  const foreign = fc.array(segment, { minLength: 1 })
  const own = fc.constantFrom('reps=3', 'lift=x', 're%70s=4', 'open=0', 'cur=EUR', 'v=7', 'reps')

  test('whatever it is, it stays where it was, to the letter', () => {
    fc.assert(
      fc.property(foreign, fc.array(own), (segments, mixed) => {
        const between = mixed.flatMap((part, at) => [part, ...segments.slice(at, at + 1)])
        const search = `?${[...between, ...segments.slice(mixed.length)].join('&')}`
        const kept = `?${segments.join('&')}`
        expect(address({}, search)).toBe(kept)
        expect(address({ reps: 8 }, search)).toBe(`${kept}&reps=8`)
        const shown = segments.filter((part) => !part.startsWith('other.'))
        const shared10 = ['reps=10', 'lift=5', 'open=1', 'size=small', 'v=1']
        expect(shared({}, search)).toBe(`?${[...shown, ...shared10].join('&')}`)
      }),
    )
  })

  test('what stands for a calculator that the page does not show is not passed on, nor a note for it', () => {
    const search = '?other.reps=3&other.v=1&other.note=%3AFrom%20Eva~&reps=8'
    expect(address({ reps: 8 }, search)).toBe(`${search.replace('&reps=8', '')}&reps=8`)
    expect(shared({ reps: 8 }, search)).toBe('?reps=8&lift=5&open=1&size=small&v=1')
  })

  test("so are another calculator's numbers on the same page", () => {
    const search = '?other.reps=3&sketch.reps=4&reps=5&v=2&utm=1'
    expect(address({ reps: 8 }, search, among(model))).toBe(
      '?other.reps=3&reps=5&v=2&utm=1&sketch.reps=8',
    )
  })

  test('so is one that has no value, or a question mark in it', () => {
    expect(address({}, '?amp;x')).toBe('?amp;x')
    expect(address({}, '?amp;')).toBe('?amp;')
    expect(shared({}, '?amp;')).toBe('?amp;&reps=10&lift=5&open=1&size=small&v=1')
    expect(address({}, 'x=a?b')).toBe('?x=a?b')
  })
})
