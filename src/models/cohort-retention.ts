import { company } from '../company'
import { constant, count, defineModel, money, type Quantity } from '../engine'

/** Gross and net retention of a cohort, and the expansions that would make up for its losses. */
export default defineModel({
  id: 'cohort-retention',
  article: 'small-deals-large-accounts',
  revision: 1,
  inputs: {
    accounts: count({ default: 100, min: 1, max: 1_000_000, usual: [1, 500] }),
    acv: money({ default: 20_000, min: 1, usual: [1_000, 250_000] }),
    lost: money({ default: 400_000, max: 10_000_000_000, usual: [0, 2_000_000], step: 10_000 }),
    contracted: money({
      default: 100_000,
      max: 10_000_000_000,
      usual: [0, 2_000_000],
      step: 10_000,
    }),
    expanders: count({ default: 12, max: 1_000_000, usual: [0, 100] }),
    expansion: money({ default: 40_000, usual: [1_000, 500_000] }),
  },
  outputs: ({ accounts, acv, lost, contracted, expanders, expansion }) => {
    const start = accounts.times(acv)
    const kept = start.minus(lost).minus(contracted)
    return {
      start,
      grr: kept.over(start).as('percent'),
      nrr: kept.plus(expanders.times(expansion)).over(start).as('percent'),
      breakEvenExpanders: lost.plus(contracted).over(expansion).as('count'),
    }
  },
  constraints: ({ accounts, acv, lost, contracted, expanders }) => {
    const start = accounts.times(acv)
    const gone = lost.plus(contracted)
    return {
      lossesWithinStart: {
        holds: gone.atMost(start),
        about: ['lost', 'contracted'],
        shows: { gone, start },
      },
      expandersAmongAccounts: {
        holds: expanders.atMost(accounts),
        about: ['expanders', 'accounts'],
        shows: { expanders, accounts },
      },
    }
  },
  presets: {
    start: {},
    'hidden-leak': { lost: 800_000, expanders: 22 },
    'no-expansion': { expanders: 0 },
    noria: {
      accounts: company('customers'),
      acv: company('contract'),
      lost: company('lost'),
      contracted: company('contracted'),
      expanders: company('expanders'),
      expansion: company('expansion'),
    },
  },
  examples: [
    { given: {}, expect: { start: 2_000_000, grr: 75, nrr: 99, breakEvenExpanders: 12.5 } },
  ],
  headline: 'nrr',
  chart: ({ lost, contracted, expanders, expansion }, { start, nrr }) => {
    const expanded = expanders.times(expansion)
    const less = (amount: Quantity): Quantity => constant(0, 'money').minus(amount)
    return {
      kind: 'waterfall',
      from: { start },
      changes: { gone: less(lost), reduced: less(contracted), grown: expanded },
      to: { end: start.minus(lost).minus(contracted).plus(expanded) },
      findings: { grows: nrr.moreThan(1), level: nrr.equals(1) },
    }
  },
})
