import { describe, expect, test } from 'vitest'
import { constant, count, migration, money, percent, yesNo } from '../../src/engine'
import { decode, type Refusal } from '../../src/url'
import { alone } from '../support/scopes'
import { sketch } from '../support/sketch'

const kinds = (refusals: readonly Refusal[]) => refusals.map(({ why }) => why.kind)

describe('a calculator says how links of its older revisions are read', () => {
  const model = {
    ...sketch({ rest: percent({ default: 10 }), seats: count({ default: 5 }) }, ({ rest }) => rest),
    revision: 3,
    migrations: {
      1: migration({
        inputs: { share: percent({ default: 70 }), big: yesNo({ default: false }) },
        becomes: ({ share }) => ({ left: constant(1).minus(share) }),
      }),
      2: migration({
        inputs: { left: percent({ default: 30 }) },
        becomes: ({ left }) => ({ rest: left.over(2).as('percent') }),
      }),
    },
  }

  test('through every revision between', () =>
    expect(decode(alone(model), '?share=60&v=1').values).toMatchObject({ rest: 20 }))

  test('from the revision that it was made with', () =>
    expect(decode(alone(model), '?left=60&v=2').values).toMatchObject({ rest: 30 }))

  test('with the defaults of then, where the link leaves a number out', () =>
    expect(decode(alone(model), '?seats=6&v=1').values).toEqual({ seats: 6, rest: 15 }))

  test('shares are as clean as they were typed', () =>
    expect(decode(alone(model), '?share=99.9&v=1').values).toMatchObject({ rest: 0.05 }))

  test('a number of then that could not have been is named, and the default of then stands in', () => {
    const { values, refusals } = decode(alone(model), '?share=130&v=1')
    expect(values).toMatchObject({ rest: 15 })
    expect(kinds(refusals)).toEqual(['gone'])
  })

  test('and names what nothing is made of', () =>
    expect(kinds(decode(alone(model), '?big=1&v=1').refusals)).toEqual(['gone']))
})

test('a migration that mixes units is refused with the input and both sides', () => {
  expect(() =>
    migration({
      inputs: { quota: money({ default: 1 }), reps: count({ default: 1 }) },
      becomes: ({ quota, reps }) => ({ pool: quota.plus(reps) }),
    }),
  ).toThrow(/^migrations: pool: quota \(money\) \+ reps \(count\)/)
})
