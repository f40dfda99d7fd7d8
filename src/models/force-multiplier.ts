import { company } from '../company'
import { constant, count, defineModel, money, percent } from '../engine'

/** What a productivity gain in presales is worth: quota influenced × lift, then down to net. */
export default defineModel({
  id: 'force-multiplier',
  article: 'presales-leverage',
  revision: 1,
  inputs: {
    reps: count({ default: 10, min: 1, max: 50 }),
    quota: money({ default: 750_000, min: 1_000, usual: [100_000, 3_000_000], step: 10_000 }),
    lift: percent({ default: 5, usual: [0, 25], step: 0.5 }),
    team: count({ default: 1, min: 1, max: 1_000, usual: [1, 50] }),
    passThrough: percent({ default: 100, group: 'assumptions' }),
    realisation: percent({ default: 100, max: 200, fine: 0.01, group: 'assumptions' }),
    touched: percent({ default: 100, group: 'assumptions' }),
    margin: percent({ default: 80, group: 'assumptions' }),
    commission: percent({ default: 10, group: 'assumptions', usual: [0, 40] }),
    programme: money({ default: 0, usual: [0, 500_000], step: 5_000, group: 'assumptions' }),
  },
  outputs: ({
    reps,
    quota,
    lift,
    team,
    passThrough,
    realisation,
    touched,
    margin,
    commission,
    programme,
  }) => {
    const pool = reps.times(quota)
    const extra = pool.times(lift).times(passThrough)
    const teamExtra = extra.times(team)
    const adjusted = teamExtra.times(realisation).times(touched)
    const net = adjusted.times(margin.minus(commission)).minus(programme)
    return { pool, extra, teamExtra, adjusted, net, netShare: net.over(teamExtra).as('percent') }
  },
  presets: {
    'scenario-1': { reps: 10, quota: 750_000, lift: 5 },
    'scenario-2': { reps: 5, quota: 900_000, lift: 10 },
    'scenario-2-equal-lift': { reps: 5, quota: 900_000, lift: 5 },
    'high-value': { reps: 2, quota: 1_500_000, lift: 10 },
    adjusted: { realisation: 80, touched: 70, programme: 50_000 },
    noria: {
      reps: company('repsPerEngineer'),
      quota: company('quota'),
      lift: company('gain'),
      team: company('engineers'),
      passThrough: company('passThrough'),
      realisation: company('realisation'),
      touched: company('touched'),
      margin: company('margin'),
      commission: company('commission'),
      programme: company('programme'),
    },
  },
  examples: [
    { given: {}, expect: { pool: 7_500_000, extra: 375_000 }, source: 'presales-article' },
    {
      given: { reps: 5, quota: 900_000, lift: 10 },
      expect: { pool: 4_500_000, extra: 450_000 },
      source: 'presales-article',
    },
    { given: { reps: 5, quota: 900_000, lift: 5 }, expect: { extra: 225_000 } },
    { given: { reps: 2, quota: 1_500_000, lift: 10 }, expect: { pool: 3_000_000, extra: 300_000 } },
    {
      given: { realisation: 80, touched: 70, programme: 50_000 },
      expect: { adjusted: 210_000, net: 97_000, netShare: 25.9 },
    },
  ],
  headline: 'extra',
  chart: (
    { realisation, touched, margin, commission, programme },
    { teamExtra, adjusted, net },
  ) => {
    const booked = teamExtra.times(realisation)
    const kept = adjusted.times(margin.minus(commission))
    return {
      kind: 'waterfall',
      from: { teamExtra },
      changes: {
        unbooked: booked.minus(teamExtra),
        untouched: booked.times(touched.minus(1)),
        costs: kept.minus(adjusted),
        programmeCost: constant(0, 'money').minus(programme),
      },
      to: { net },
      findings: { loss: net.lessThan(0), nothing: teamExtra.equals(0) },
    }
  },
})
