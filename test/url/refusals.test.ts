import { describe, expect, test } from 'vitest'
import { choice, count, money, percent, yesNo } from '../../src/engine'
import { decode } from '../../src/url'
import { alone, among } from '../support/scopes'
import { sketch } from '../support/sketch'

const model = sketch(
  {
    reps: count({ default: 10, min: 1, max: 50, whole: true }),
    quota: money({ default: 750_000 }),
    lift: percent({ default: 5 }),
    open: yesNo({ default: false }),
    size: choice({ default: 'small', options: ['small', 'large'] }),
  },
  ({ reps, quota }) => reps.times(quota),
)
const scope = alone(model)

describe('a bad parameter is named, and the page works without it', () => {
  test.each<[string, key: keyof typeof scope.start, kind: string]>([
    ['reps=', 'reps', 'unreadable'],
    ['reps', 'reps', 'unreadable'],
    ['reps=%20', 'reps', 'unreadable'],
    ['reps=eight', 'reps', 'notLinkNumber'],
    ['quota=1e3', 'quota', 'notLinkNumber'],
    ['quota=0x10', 'quota', 'notLinkNumber'],
    ['quota=1.000,5', 'quota', 'notLinkNumber'],
    ['quota=12,34,567', 'quota', 'notLinkNumber'],
    ['lift=7,500', 'lift', 'notLinkNumber'],
    ['lift=5 points', 'lift', 'notLinkNumber'],
    ['quota=Infinity', 'quota', 'notLinkNumber'],
    ['quota=NaN', 'quota', 'notLinkNumber'],
    ['quota=.', 'quota', 'unreadable'],
    ['quota=5%25', 'quota', 'notLinkNumber'],
    ['quota=%F0%9D%9F%A7', 'quota', 'notLinkNumber'],
    ['reps=99', 'reps', 'outOfRange'],
    ['reps=-5', 'reps', 'outOfRange'],
    ['reps=7.5', 'reps', 'notWhole'],
    [`quota=${'9'.repeat(400)}`, 'quota', 'unreadable'],
    ['quota=%25E0%25A4', 'quota', 'notLinkNumber'],
    ['open=true', 'open', 'unreadable'],
    ['open=', 'open', 'unreadable'],
    ['size=huge', 'size', 'unreadable'],
    ['size=', 'size', 'unreadable'],
    ['reps=8&reps=9', 'reps', 'repeated'],
    ['reps=8&quota=1&reps=9', 'reps', 'repeated'],
  ])('%s is refused by name, and the starting value stands in', (query, key, kind) => {
    const { values, refusals } = decode(scope, `?${query}`)
    expect(values[key]).toBe(scope.start[key])
    const raw = new URLSearchParams(query).get(key)
    const standIn = { key, value: scope.start[key] }
    const why = expect.objectContaining({ kind })
    expect(refusals).toEqual([{ parameter: key, raw, why, standIn }])
  })

  test('the good ones beside it are used', () => {
    const { values, refusals } = decode(scope, '?reps=99&quota=900000&lift=7.5&open=1&size=large')
    expect(values).toEqual({ reps: 10, quota: 900_000, lift: 7.5, open: true, size: 'large' })
    expect(refusals.map(({ parameter }) => parameter)).toEqual(['reps'])
  })

  test('a no is read as well as a yes', () => {
    const open = alone(model, { ...scope.start, open: true })
    expect(decode(open, '?open=0')).toMatchObject({ values: { open: false }, refusals: [] })
  })

  test('on the page of a worked case, the number of that case stands in', () =>
    expect(decode(alone(model, { ...scope.start, reps: 5 }), '?reps=99').refusals).toMatchObject([
      { standIn: { key: 'reps', value: 5 } },
    ]))

  test('what cannot be read is told as it was written', () =>
    expect(decode(scope, '?size=huge&reps=').refusals).toMatchObject([
      { why: { kind: 'unreadable', input: 'size', value: 'huge' } },
      { why: { kind: 'unreadable', input: 'reps', value: '' } },
    ]))

  test('one that is repeated is told once, on an article too', () =>
    expect(decode(among(model), '?sketch.reps=8&sketch.lift=7&sketch.reps=9').refusals).toEqual([
      {
        parameter: 'sketch.reps',
        raw: '8',
        why: { kind: 'repeated' },
        standIn: { key: 'reps', value: 10 },
      },
    ]))

  test('a number that links do not write so is told how they do', () =>
    expect(decode(scope, '?quota=750k').refusals).toMatchObject([
      { why: { kind: 'notLinkNumber', example: '750000' } },
    ]))

  test.each([
    ['007', 7],
    ['8.', 8],
    ['08.0', 8],
  ])('reps=%s is good, and means %d', (raw, value) => {
    expect(decode(scope, `?reps=${raw}`)).toMatchObject({ values: { reps: value }, refusals: [] })
  })
  test('lift=.5 is good, and means 0.5', () =>
    expect(decode(scope, '?lift=.5').values['lift']).toBe(0.5))
})

describe('a calculator answers for its own parameters alone', () => {
  test('alone on a page, it passes over every name that it does not know', () =>
    expect(decode(scope, '?utm_source=x&rep=3&force.reps=4&constructor=1&__proto__=2')).toEqual(
      decode(scope, ''),
    ))
  test('alone on a page, it also answers to its full name', () =>
    expect(decode(scope, '?sketch.reps=8')).toMatchObject({ values: { reps: 8 }, refusals: [] }))
  test('on an article, it refuses what carries its name and means nothing', () => {
    const { refusals, values } = decode(
      among(model),
      '?sketch.rep=8&sketch.constructor=1&other.reps=3&reps=4',
    )
    expect(values).toEqual(scope.start)
    expect(refusals).toEqual([
      { parameter: 'sketch.rep', raw: '8', why: { kind: 'unknown' } },
      { parameter: 'sketch.constructor', raw: '1', why: { kind: 'unknown' } },
    ])
  })
})

describe('the currency and the revision of a link are checked', () => {
  test.each(['', 'XQZ', 'dollars', '€', 'US'])('cur=%s is refused, and dollars stand in', (raw) =>
    expect(decode(scope, `?cur=${encodeURIComponent(raw)}`)).toMatchObject({
      currency: 'USD',
      refusals: [{ parameter: 'cur', raw, why: { kind: 'currency' } }],
    }),
  )
  test.each(['EUR', 'eur'])('cur=%s is the euro', (raw) =>
    expect(decode(among(model), `?cur=${raw}`)).toMatchObject({ currency: 'EUR', refusals: [] }),
  )
  test('two currencies are refused, and dollars stand in', () => {
    const { currency, refusals } = decode(scope, '?cur=EUR&cur=GBP')
    expect(currency).toBe('USD')
    expect(refusals).toStrictEqual([{ parameter: 'cur', raw: 'EUR', why: { kind: 'repeated' } }])
  })
  test('a revision is read, on an article by the calculator’s name', () => {
    expect(decode(scope, '?v=3')).toMatchObject({ revision: 3, refusals: [] })
    expect(decode(scope, '?v=12')).toMatchObject({ revision: 12, refusals: [] })
    expect(decode(among(model), '?sketch.v=3&v=9')).toMatchObject({ revision: 3, refusals: [] })
  })
  test.each(['', '-1', '1.5', 'two', '9'.repeat(30)])('v=%s is refused', (raw) =>
    expect(decode(scope, `?v=${raw}`)).toMatchObject({
      revision: undefined,
      refusals: [{ parameter: 'v', raw, why: { kind: 'revision' } }],
    }),
  )
})
