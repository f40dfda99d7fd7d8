import { company } from '../company'
import { constant, count, days, defineModel, money, percent, points } from '../engine'

/** Sales velocity: open opportunities × value × win rate ÷ cycle, before and after two gains. */
export default defineModel({
  id: 'deal-velocity',
  article: 'presales-leverage',
  revision: 1,
  inputs: {
    winRate: percent({ default: 25 }),
    winGain: points({ default: 5, usual: [0, 25], step: 0.5 }),
    cycleCut: percent({ default: 15, max: 95, usual: [0, 60] }),
    opps: count({ default: 40, max: 100_000, usual: [1, 400] }),
    acv: money({ default: 25_000, usual: [1_000, 250_000] }),
    cycle: days({ default: 90, usual: [7, 365] }),
  },
  outputs: ({ opps, acv, winRate, cycle, winGain, cycleCut }) => {
    const velocityNow = opps.times(acv).times(winRate).over(cycle)
    const velocityThen = opps
      .times(acv)
      .times(winRate.plus(winGain))
      .over(cycle.times(constant(1).minus(cycleCut)))
    return {
      velocityNow,
      velocityThen,
      change: velocityThen.over(velocityNow).minus(1).as('percent'),
      relativeWinGain: winGain.over(winRate).as('percent'),
    }
  },
  constraints: ({ winRate, winGain }) => {
    const together = winRate.plus(winGain)
    return {
      winsAtMostAll: {
        holds: together.atMost(1),
        about: ['winRate', 'winGain'],
        shows: { together },
      },
    }
  },
  presets: {
    start: {},
    'win-rate-only': { cycleCut: 0 },
    'speed-only': { winGain: 0 },
    noria: {
      opps: company('openOpportunities'),
      acv: company('contract'),
      winRate: company('winRate'),
      cycle: company('cycle'),
    },
  },
  examples: [
    {
      given: {},
      expect: { velocityNow: 2_777.78, velocityThen: 3_921.57, change: 41.2, relativeWinGain: 20 },
    },
  ],
  headline: 'change',
  chart: ({ opps, acv, cycle, winGain, cycleCut }, { velocityNow, velocityThen, change }) => {
    const byWins = opps.times(acv).times(winGain).over(cycle)
    const byTime = velocityNow.over(constant(1).minus(cycleCut)).minus(velocityNow)
    return {
      kind: 'waterfall',
      from: { velocityNow },
      changes: {
        byWins,
        byTime,
        byBoth: velocityThen.minus(velocityNow).minus(byWins).minus(byTime),
      },
      to: { velocityThen },
      findings: {
        nothing: change.equals(0),
        wins: byWins.moreThan(byTime),
        time: byTime.moreThan(byWins),
      },
    }
  },
})
