import { constant, count, defineModel, money, percent, yesNo } from '../engine'

/** How much attention an account deserves: by what it could become, who is known there, and whether gates are passed. */
export default defineModel({
  id: 'account-priority',
  article: 'small-deals-large-accounts',
  revision: 1,
  inputs: {
    acv: money({ default: 20_000, min: 1, usual: [1_000, 250_000] }),
    potential: money({
      default: 250_000,
      max: 1_000_000_000,
      usual: [10_000, 3_000_000],
      step: 5_000,
    }),
    pExpand: percent({ default: 15 }),
    stakeholders: count({ default: 1, max: 5, whole: true }),
    contacted: count({ default: 0, max: 5, whole: true }),
    weight: percent({ default: 50, group: 'project' }),
    projectCost: money({
      default: 6_700_000,
      min: 1,
      max: 10_000_000_000,
      usual: [100_000, 20_000_000],
      step: 100_000,
      group: 'project',
    }),
    penetration: percent({ default: 8, group: 'gates' }),
    gate: percent({ default: 25, group: 'gates' }),
    approved: yesNo({ default: false, group: 'gates' }),
  },
  outputs: ({
    acv,
    potential,
    pExpand,
    weight,
    projectCost,
    stakeholders,
    contacted,
    penetration,
    gate,
    approved,
  }) => {
    const coverageValue = weight
      .times(potential)
      .times(pExpand)
      .plus(constant(1).minus(weight).times(acv))
    return {
      coverageValue,
      coverageMultiple: coverageValue.over(acv).as('multiple'),
      materiality: acv.over(projectCost).as('percent'),
      mapped: stakeholders.over(5).as('percent'),
      atRisk: contacted.lessThan(5),
      commissionPays: penetration.atLeast(gate).or(approved),
    }
  },
  constraints: ({ stakeholders, contacted }) => ({
    contactedAmongKnown: {
      holds: contacted.atMost(stakeholders),
      about: ['contacted', 'stakeholders'],
      shows: { contacted, stakeholders },
    },
  }),
  presets: {
    'well-mapped': { stakeholders: 5, contacted: 5, approved: true },
    'ten-times-larger': { potential: 2_500_000 },
  },
  examples: [
    { given: {}, expect: { materiality: 0.3 }, source: 'small-deals-post' },
    {
      given: {},
      expect: {
        coverageValue: 28_750,
        coverageMultiple: 1.44,
        mapped: 20,
        atRisk: true,
        commissionPays: false,
      },
    },
  ],
  headline: 'coverageMultiple',
  chart: { kind: 'switches', switches: ['atRisk', 'commissionPays'] },
})
