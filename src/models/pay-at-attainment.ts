import { company } from '../company'
import { constant, defineModel, maximum, minimum, money, multiple, percent } from '../engine'

/** To two decimals, as a share is typed. */
const rounded = (share: number): number => Math.round(share * 100) / 100

/** Who earns what, above and below quota: an accelerated personal plan beside a straight pooled one. */
export default defineModel({
  id: 'pay-at-attainment',
  article: 'sales-vs-presales',
  revision: 1,
  inputs: {
    aeAttainment: percent({ default: 120, max: 300, usual: [0, 200], step: 5, fine: 0.01 }),
    seAttainment: percent({ default: 120, max: 300, usual: [0, 200], step: 5, fine: 0.01 }),
    aeOte: money({ default: 300_000, min: 1_000, usual: [50_000, 500_000], step: 5_000 }),
    seOte: money({ default: 200_000, min: 1_000, usual: [50_000, 400_000], step: 5_000 }),
    accelerator: multiple({ default: 1.5, min: 1, max: 5, usual: [1, 3] }),
    aeVariable: percent({ default: 50, usual: [10, 70], step: 5, group: 'plans' }),
    aeQuota: money({
      default: 1_500_000,
      min: 1_000,
      usual: [100_000, 5_000_000],
      step: 50_000,
      group: 'plans',
    }),
    seVariable: percent({ default: 30, usual: [0, 50], step: 5, group: 'plans' }),
    pool: money({
      default: 13_000_000,
      min: 1_000,
      max: 1_000_000_000,
      usual: [1_000_000, 50_000_000],
      step: 100_000,
      group: 'plans',
    }),
  },
  outputs: ({
    aeOte,
    aeVariable,
    aeQuota,
    accelerator,
    seOte,
    seVariable,
    pool,
    aeAttainment,
    seAttainment,
  }) => {
    const aeAtRisk = aeOte.times(aeVariable)
    const seAtRisk = seOte.times(seVariable)
    const toQuota = aeAtRisk.times(minimum(aeAttainment, 1))
    const beyond = aeAtRisk.times(maximum(aeAttainment.minus(1), 0)).times(accelerator)
    const aePay = aeOte.minus(aeAtRisk).plus(toQuota).plus(beyond)
    const sePay = seOte.minus(seAtRisk).plus(seAtRisk.times(seAttainment))
    return {
      aePay,
      aePayShare: aePay.over(aeOte).as('percent'),
      sePay,
      sePayShare: sePay.over(seOte).as('percent'),
      aeRate: aeAtRisk.over(aeQuota).as('percent'),
      seRate: seAtRisk.over(pool).as('percent'),
    }
  },
  presets: {
    'above-quota': { aeAttainment: 120, seAttainment: 120 },
    'below-quota': { aeAttainment: 80, seAttainment: 80 },
    // What the reps book together is more of the pool than of their quotas.
    noria: {
      aeAttainment: company('realisation'),
      seAttainment: rounded(
        (company('quotaReps') * company('quota') * company('realisation')) / company('pool'),
      ),
      aeOte: company('repOte'),
      seOte: company('engineerOte'),
      accelerator: company('accelerator'),
      aeVariable: company('repVariable'),
      aeQuota: company('quota'),
      seVariable: company('engineerVariable'),
      pool: company('pool'),
    },
  },
  examples: [
    {
      given: {},
      expect: {
        aePay: 345_000,
        aePayShare: 115,
        sePay: 212_000,
        sePayShare: 106,
        aeRate: 10,
        seRate: 0.46,
      },
    },
    { given: { aeAttainment: 80, seAttainment: 80 }, expect: { aePay: 270_000, sePay: 188_000 } },
  ],
  headline: 'aePay',
  chart: (_, { aePay, sePay, aePayShare, sePayShare }) => ({
    kind: 'lines',
    alongs: { aePay: 'aeAttainment', sePay: 'seAttainment' },
    from: 0,
    to: 200,
    step: 5,
    lines: { aePay, sePay },
    crossings: { quota: constant(1, 'percent') },
    findings: {
      repAhead: aePayShare.moreThan(sePayShare),
      engineerAhead: sePayShare.moreThan(aePayShare),
    },
  }),
})
