import { company } from '../company'
import { count, defineModel, hours, money, percent } from '../engine'

/** How many reps one presales engineer can serve: opportunities an engineer can work on ÷ those a rep brings. */
export default defineModel({
  id: 'se-capacity',
  article: 'presales-leverage',
  revision: 1,
  inputs: {
    reps: count({ default: 5, min: 1, max: 50, usual: [1, 20] }),
    hoursPerOpp: hours({ default: 30, min: 0.5, max: 2_000, usual: [1, 120] }),
    seShare: percent({ default: 60 }),
    winRate: percent({ default: 25 }),
    quota: money({ default: 900_000, usual: [100_000, 3_000_000], step: 10_000 }),
    acv: money({ default: 75_000, min: 1, usual: [5_000, 500_000] }),
    facing: percent({ default: 70, group: 'time' }),
    hours: hours({ default: 1_800, max: 4_000, usual: [1_000, 2_400], step: 10, group: 'time' }),
  },
  outputs: ({ reps, hours: year, facing, hoursPerOpp, quota, acv, winRate, seShare }) => {
    const available = year.times(facing)
    const oppsPerSe = available.over(hoursPerOpp).as('count')
    const oppsPerAe = quota.over(acv).as('count').over(winRate).times(seShare)
    return {
      oppsPerSe,
      oppsPerAe,
      ratio: oppsPerSe.over(oppsPerAe),
      hoursLeft: available.over(reps.times(oppsPerAe)),
    }
  },
  presets: {
    'scenario-1': { reps: 10, quota: 750_000, acv: 30_000 },
    'scenario-2': {},
    'ten-hours': { hoursPerOpp: 10 },
    noria: {
      reps: company('repsPerEngineer'),
      hours: company('hours'),
      facing: company('facing'),
      hoursPerOpp: company('hoursPerOpportunity'),
      quota: company('quota'),
      acv: company('contract'),
      winRate: company('winRate'),
      seShare: company('presalesShare'),
    },
    enterprise: { quota: 1_200_000, acv: 175_000, hoursPerOpp: 80, seShare: 100 },
  },
  examples: [
    { given: {}, expect: { oppsPerSe: 42, oppsPerAe: 28.8, ratio: 1.46, hoursLeft: 8.75 } },
    { given: { reps: 10, quota: 750_000, acv: 30_000 }, expect: { hoursLeft: 2.1 } },
    { given: { hoursPerOpp: 10 }, expect: { ratio: 4.38 } },
  ],
  headline: 'ratio',
  chart: ({ reps, hoursPerOpp, hours: year, facing }, { oppsPerAe, ratio, hoursLeft }) => ({
    kind: 'lines',
    along: 'reps',
    from: 1,
    to: 15,
    step: 1,
    lines: { needed: reps.times(oppsPerAe).times(hoursPerOpp), there: year.times(facing) },
    crossings: { ratio },
    findings: { short: hoursLeft.lessThan(hoursPerOpp), spare: hoursLeft.moreThan(hoursPerOpp) },
  }),
})
