import { company } from '../company'
import { constant, count, defineModel, migration, money, percent, yesNo } from '../engine'

/** How much attention an account deserves: by what it could become, and who is known there. */
export default defineModel({
  id: 'account-priority',
  article: 'small-deals-large-accounts',
  revision: 2,
  migrations: {
    1: migration({
      inputs: {
        weight: percent({ default: 50 }),
        penetration: percent({ default: 8 }),
        gate: percent({ default: 25 }),
        approved: yesNo({ default: false }),
      },
      becomes: () => ({}),
    }),
  },
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
    service: percent({ default: 10, usual: [1, 30], group: 'project' }),
    projectCost: money({
      default: 6_700_000,
      min: 1,
      max: 10_000_000_000,
      usual: [100_000, 20_000_000],
      step: 100_000,
      group: 'project',
    }),
  },
  outputs: ({ acv, potential, pExpand, service, projectCost, stakeholders, contacted }) => {
    const expected = pExpand.times(potential).plus(constant(1).minus(pExpand).times(acv))
    const serviceNow = acv.times(service)
    const serviceByPotential = expected.times(service)
    return {
      multiple: serviceByPotential.over(serviceNow).as('multiple'),
      serviceByPotential,
      serviceNow,
      materiality: acv.over(projectCost).as('percent'),
      mapped: stakeholders.over(5).as('percent'),
      atRisk: contacted.lessThan(5),
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
    start: {},
    'well-mapped': { stakeholders: 5, contacted: 5 },
    'ten-times-larger': { potential: 2_500_000 },
    noria: {
      acv: company('land'),
      potential: company('potential'),
      pExpand: company('expandChance'),
      stakeholders: company('stakeholders'),
      contacted: company('contacted'),
      service: company('service'),
      projectCost: company('projectCost'),
    },
  },
  examples: [
    { given: {}, expect: { materiality: 0.3 }, source: 'small-deals-post' },
    {
      given: {},
      expect: {
        serviceNow: 2_000,
        serviceByPotential: 5_450,
        multiple: 2.73,
        mapped: 20,
        atRisk: true,
      },
    },
  ],
  headline: 'multiple',
  chart: ({ stakeholders, contacted }, { serviceNow, serviceByPotential, multiple }) => ({
    kind: 'people',
    people: 5,
    known: stakeholders,
    spoken: contacted,
    bars: { serviceNow, serviceByPotential },
    findings: {
      less: multiple.lessThan(1),
      level: multiple.equals(1),
    },
  }),
})
