import { company } from '../company'
import { choose, constant, count, defineModel, migration } from '../engine'

/** Bad people or a bad system: staff turnover and missed quotas against two thresholds. */
export default defineModel({
  id: 'team-health',
  article: 'predictable-revenue',
  revision: 2,
  migrations: { 1: migration({ inputs: {}, becomes: () => ({}) }) },
  inputs: {
    reps: count({ default: 40, min: 1, max: 100_000, usual: [1, 200] }),
    leavers: count({ default: 6, max: 100_000, usual: [0, 100] }),
    missed: count({ default: 10, max: 100_000, usual: [0, 200] }),
  },
  outputs: ({ reps, leavers, missed }) => {
    const turnover = leavers.over(reps).as('percent')
    const missedShare = missed.over(reps).as('percent')
    const turnoverHigh = turnover.moreThan(0.1)
    const missedHigh = missedShare.moreThan(0.2)
    return {
      turnover,
      missedShare,
      turnoverHigh,
      missedHigh,
      verdict: choose(turnoverHigh.or(missedHigh), 'system', 'unclear'),
    }
  },
  constraints: ({ reps, leavers, missed }) => ({
    leaversAmongReps: {
      holds: leavers.atMost(reps),
      about: ['leavers', 'reps'],
      shows: { leavers, reps },
    },
    missedAmongReps: {
      holds: missed.atMost(reps),
      about: ['missed', 'reps'],
      shows: { missed, reps },
    },
  }),
  presets: {
    start: {},
    healthy: { leavers: 3, missed: 6 },
    'at-the-line': { leavers: 4, missed: 8 },
    noria: {
      reps: company('reps'),
      leavers: company('leaversLastYear'),
      missed: company('missedLastYear'),
    },
  },
  examples: [
    {
      given: {},
      expect: {
        turnover: 15,
        missedShare: 25,
        turnoverHigh: true,
        missedHigh: true,
        verdict: 'system',
      },
    },
  ],
  headline: 'verdict',
  chart: (_, { turnover, missedShare, turnoverHigh, missedHigh }) => ({
    kind: 'gauges',
    gauges: {
      turnover: {
        value: turnover,
        limit: constant(0.1, 'percent'),
        most: constant(0.5, 'percent'),
        keep: 'below',
      },
      missedShare: {
        value: missedShare,
        limit: constant(0.2, 'percent'),
        most: constant(0.5, 'percent'),
        keep: 'below',
      },
    },
    findings: { both: turnoverHigh.and(missedHigh), turnover: turnoverHigh, missed: missedHigh },
  }),
})
