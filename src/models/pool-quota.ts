import { company } from '../company'
import { constant, count, defineModel, money, percent } from '../engine'

/** What a presales group really carries: the reps' quotas added up, against the pool. */
export default defineModel({
  id: 'pool-quota',
  article: 'sales-vs-presales',
  revision: 1,
  inputs: {
    reps: count({ default: 10, min: 1, max: 10_000, usual: [1, 50] }),
    quota: money({ default: 1_500_000, min: 1, usual: [100_000, 4_000_000], step: 10_000 }),
    pool: money({
      default: 13_000_000,
      min: 1,
      max: 1_000_000_000,
      usual: [1_000_000, 40_000_000],
      step: 100_000,
    }),
    plan: money({
      default: 12_000_000,
      min: 1,
      max: 1_000_000_000,
      usual: [1_000_000, 40_000_000],
      step: 100_000,
    }),
    realisation: percent({ default: 80, max: 200, usual: [0, 150], fine: 0.01 }),
  },
  outputs: ({ reps, quota, pool, plan, realisation }) => {
    const street = reps.times(quota)
    const needed = pool.over(street).as('percent')
    const expected = street.times(realisation)
    return {
      street,
      overAssignment: street.over(pool).minus(1).as('percent'),
      discount: constant(1).minus(needed),
      needed,
      expected,
      planAttainment: expected.over(pool).as('percent'),
      overPlan: street.over(plan).minus(1).as('percent'),
      poolOverPlan: pool.over(plan).minus(1).as('percent'),
    }
  },
  presets: {
    start: {},
    'typical-over-assignment': { plan: 12_500_000 },
    'no-cushion': { pool: 15_000_000 },
    noria: {
      reps: company('quotaReps'),
      quota: company('quota'),
      pool: company('pool'),
      plan: company('plan'),
      realisation: company('realisation'),
    },
  },
  examples: [
    { given: {}, expect: { street: 15_000_000 }, source: 'sales-presales-answer' },
    {
      given: {},
      expect: {
        overAssignment: 15.38,
        discount: 13.33,
        needed: 86.67,
        expected: 12_000_000,
        planAttainment: 92.3,
        overPlan: 25,
        poolOverPlan: 8.33,
      },
    },
  ],
  headline: 'planAttainment',
  chart: ({ pool, plan }, { street, expected }) => ({
    kind: 'bars',
    bars: { street, expected },
    references: { pool, plan },
    findings: {
      both: expected.atLeast(pool).and(expected.atLeast(plan)),
      planOnly: expected.atLeast(plan),
      poolOnly: expected.atLeast(pool),
    },
  }),
})
