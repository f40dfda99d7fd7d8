import { company } from '../company'
import { count, defineModel, money, percent, sum, type Quantity } from '../engine'

const noria = {
  target: company('target'),
  acv: company('contract'),
  seedShare: company('seedShare'),
  netShare: company('netShare'),
  spearShare: company('spearShare'),
  seedOpp: company('seedOpportunity'),
  seedWin: company('seedWin'),
  netOpp: company('netOpportunity'),
  netWin: company('netWin'),
  spearWin: company('spearWin'),
  oppsPerSdr: company('opportunitiesPerSdr'),
}

/** Seeds, nets and spears needed for a target, by their conversion to opportunity and to win. */
export default defineModel({
  id: 'lead-sources',
  article: 'predictable-revenue',
  revision: 1,
  inputs: {
    target: money({
      default: 2_000_000,
      max: 10_000_000_000,
      usual: [100_000, 20_000_000],
      step: 50_000,
    }),
    acv: money({ default: 25_000, min: 1, usual: [1_000, 250_000] }),
    seedShare: percent({ default: 30, step: 2.5 }),
    netShare: percent({ default: 40, step: 2.5 }),
    spearShare: percent({ default: 30, step: 2.5 }),
    seedOpp: percent({ default: 40, group: 'rates' }),
    seedWin: percent({ default: 40, group: 'rates' }),
    netOpp: percent({ default: 10, group: 'rates' }),
    netWin: percent({ default: 22, group: 'rates' }),
    spearWin: percent({ default: 20, group: 'rates' }),
    oppsPerSdr: count({ default: 8, min: 0.1, max: 500, usual: [1, 30], group: 'rates' }),
  },
  outputs: ({
    target,
    acv,
    seedShare,
    netShare,
    spearShare,
    seedOpp,
    seedWin,
    netOpp,
    netWin,
    spearWin,
    oppsPerSdr,
  }) => {
    const deals = target.over(acv).as('count')
    const needed = (share: Quantity, ...rates: readonly Quantity[]): Quantity =>
      rates.reduce((units, rate) => units.over(rate), deals.times(share)).whole()
    const netLeads = needed(netShare, netOpp, netWin)
    const spearOpps = needed(spearShare, spearWin)
    return {
      deals,
      seedLeads: needed(seedShare, seedOpp, seedWin),
      netLeads,
      netLeadsMonth: netLeads.over(12),
      spearOpps,
      sdrs: spearOpps.over(12).over(oppsPerSdr).as('count'),
    }
  },
  constraints: ({ seedShare, netShare, spearShare }) => {
    const total = sum(seedShare, netShare, spearShare)
    return {
      sharesAddUp: {
        holds: total.equals(1),
        about: ['seedShare', 'netShare', 'spearShare'],
        shows: { total },
      },
    }
  },
  presets: {
    start: {},
    'all-outbound': { seedShare: 0, netShare: 0, spearShare: 100 },
    'referral-led': { seedShare: 60, netShare: 30, spearShare: 10 },
    'double-target': { target: 4_000_000, seedShare: 15, netShare: 40, spearShare: 45 },
    noria,
    // The same seeds are half as large a share of twice the target; spears make up the rest.
    'noria-doubled': {
      ...noria,
      target: 2 * noria.target,
      seedShare: noria.seedShare / 2,
      spearShare: noria.spearShare + noria.seedShare / 2,
    },
  },
  examples: [
    {
      given: {},
      expect: {
        deals: 80,
        seedLeads: 150,
        netLeads: 1_455,
        netLeadsMonth: 121.25,
        spearOpps: 120,
        sdrs: 1.25,
      },
    },
  ],
  headline: 'deals',
  chart: (
    { seedOpp, netOpp, seedShare, netShare, spearShare },
    { seedLeads, netLeads, spearOpps, deals },
  ) => ({
    kind: 'groups',
    scale: 'own',
    groups: {
      nets: { netLeads, netOpps: netLeads.times(netOpp), netDeals: deals.times(netShare) },
      seeds: { seedLeads, seedOpps: seedLeads.times(seedOpp), seedDeals: deals.times(seedShare) },
      spears: { spearOpps, spearDeals: deals.times(spearShare) },
    },
    findings: { nets: netLeads.moreThan(seedLeads), seeds: seedLeads.moreThan(netLeads) },
  }),
})
