import { company } from '../company'
import { constant, count, defineModel, money } from '../engine'

/** On-target pay of a rep and the rep's share of presales, against the quota they carry. */
export default defineModel({
  id: 'cost-of-sale',
  article: 'sales-vs-presales',
  revision: 1,
  inputs: {
    aeOte: money({ default: 300_000, min: 1, usual: [50_000, 600_000], step: 5_000 }),
    seOte: money({ default: 200_000, usual: [50_000, 500_000], step: 5_000 }),
    repsPerSe: count({ default: 5, min: 0.1, max: 100, usual: [1, 15], step: 0.5 }),
    quota: money({ default: 1_500_000, min: 1, usual: [100_000, 4_000_000], step: 10_000 }),
  },
  outputs: ({ aeOte, seOte, repsPerSe, quota }) => {
    const perPair = aeOte.plus(seOte.over(repsPerSe))
    return {
      costOfSale: perPair.over(quota).as('percent'),
      perPair,
      quotaToOte: quota.over(aeOte).as('multiple'),
    }
  },
  presets: {
    start: {},
    'two-reps': { repsPerSe: 2 },
    'ten-reps': { repsPerSe: 10 },
    noria: {
      aeOte: company('repOte'),
      seOte: company('engineerOte'),
      repsPerSe: company('repsPerEngineer'),
      quota: company('quota'),
    },
  },
  examples: [{ given: {}, expect: { costOfSale: 22.67, perPair: 340_000, quotaToOte: 5 } }],
  headline: 'costOfSale',
  chart: ({ aeOte, seOte, repsPerSe, quota }, { costOfSale }) => ({
    kind: 'stack',
    parts: {
      repShare: aeOte.over(quota).as('percent'),
      presalesShare: seOte.over(repsPerSe).over(quota).as('percent'),
    },
    total: costOfSale,
    references: { benchmark: constant(0.25, 'percent') },
    findings: { above: costOfSale.moreThan(0.25), level: costOfSale.equals(0.25) },
  }),
})
