import { describe, expect, test } from 'vitest'
import { evaluate, explain, startValues } from '../../src/engine'
import { plainReader } from '../support/plain'
import { problemOf, valueOf } from '../support/sketch'
import { modelNamed } from '../support/models'

const formulaOf = (id: string, output: string): string => {
  const model = modelNamed(id)
  return explain(
    model,
    evaluate(model, startValues(model)),
    output,
    plainReader(model).vocabulary,
  ).formula.join(' ')
}

describe('each quarter starts with the people that the last one left it', () => {
  const model = modelNamed('sales-capacity')

  test('more leavers than ramped reps are refused, with both numbers', () =>
    expect(problemOf(model, { leavers3: 14 })).toEqual({
      kind: 'constraint',
      key: 'enoughRamped3',
      about: ['leavers3'],
      shows: { leavers: 14, ramped: 13 },
    }))
  test('as many leavers as ramped reps are accepted', () =>
    expect(valueOf(model, { leavers2: 11 }, 'rre2')).toBe(4))
  test('whoever left earlier cannot leave again', () =>
    expect(problemOf(model, { leavers2: 11, leavers3: 3 })).toMatchObject({
      key: 'enoughRamped3',
      shows: { leavers: 3, ramped: 2 },
    }))
})

describe('pay grows with attainment', () => {
  const model = modelNamed('pay-at-attainment')
  const pay = (aeAttainment: number) => valueOf(model, { aeAttainment }, 'aePay')

  test('at nothing it is the base, at quota the whole', () => {
    expect(pay(0)).toBe(150_000)
    expect(pay(100)).toBe(300_000)
  })
  test('it passes quota without a jump, and grows half as fast again from there', () => {
    expect(pay(99)).toBeCloseTo(298_500, 6)
    expect(pay(101)).toBeCloseTo(302_250, 6)
  })
})

describe('the working of a yes or no names what it hangs on', () => {
  test('a plan that pays on two conditions names both', () =>
    expect(formulaOf('who-gets-paid', 'paysQualified')).toBe('all of (held, criteria)'))
  test('a plan that always pays says yes', () =>
    expect(formulaOf('who-gets-paid', 'paysSet')).toBe('yes'))
  test('the count names what it counts', () =>
    expect(formulaOf('who-gets-paid', 'plansPaying')).toBe(
      'how many hold of (paysSet, held, paysQualified, accepted, opportunity, closed)',
    ))
})

describe('the chance that a champion is still there', () => {
  test('has each of its steps in brackets', () =>
    expect(formulaOf('champion-survival', 'survival')).toBe(
      '100% − (100% − (100% − departure)^{years})^{contacts}',
    ))
  test('is certain where nobody ever leaves', () =>
    expect(valueOf(modelNamed('champion-survival'), { departure: 0, years: 10 })).toBe(1))
  test('is nought where everybody is sure to leave', () =>
    expect(valueOf(modelNamed('champion-survival'), { departure: 100, contacts: 20 })).toBe(0))
})
