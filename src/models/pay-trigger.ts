import { company } from '../company'
import {
  constant,
  count,
  defineModel,
  migration,
  money,
  multiple,
  percent,
  type Quantity,
} from '../engine'

/** What each SDR pay trigger is worth, costs and swings; the swing is Poisson's 1 ÷ √n. */
export default defineModel({
  id: 'pay-trigger',
  article: 'sdr-compensation',
  revision: 2,
  migrations: {
    // Accepted meetings were a share of those held.
    1: migration({ inputs: {}, becomes: () => ({ qualifiedRate: constant(1, 'percent') }) }),
  },
  inputs: {
    ote: money({ default: 85_000, usual: [30_000, 200_000] }),
    variable: percent({ default: 35 }),
    set: count({ default: 15, max: 1_000, usual: [0, 60] }),
    heldRate: percent({ default: 80, group: 'rates' }),
    qualifiedRate: percent({ default: 75, group: 'rates' }),
    acceptedRate: percent({ default: 80, group: 'rates' }),
    oppRate: percent({ default: 70, group: 'rates' }),
    closeRate: percent({ default: 20, group: 'rates' }),
    load: multiple({ default: 1.3, max: 5, usual: [1, 2], step: 0.05, group: 'costs' }),
    acv: money({ default: 25_000, min: 1, usual: [1_000, 250_000], group: 'costs' }),
  },
  outputs: ({
    ote,
    variable,
    set,
    heldRate,
    qualifiedRate,
    acceptedRate,
    oppRate,
    closeRate,
    load,
    acv,
  }) => {
    const variableMonth = ote.times(variable).over(12)
    const held = set.times(heldRate)
    const qualified = held.times(qualifiedRate)
    const accepted = qualified.times(acceptedRate)
    const opps = accepted.times(oppRate)
    const closed = opps.times(closeRate)
    const reached = (units: Quantity): Quantity => units.unless(units.equals(0), 'never')
    const pay = (units: Quantity): Quantity => variableMonth.over(reached(units))
    const swing = (units: Quantity): Quantity =>
      constant(1).over(reached(units).root()).as('percent')
    const cost = (units: Quantity): Quantity => ote.times(load).over(12).over(reached(units))
    const perClosed = pay(closed)
    return {
      variableMonth,
      held,
      qualified,
      accepted,
      opps,
      closed,
      perSet: pay(set),
      perHeld: pay(held),
      perQualified: pay(qualified),
      perAccepted: pay(accepted),
      perOpp: pay(opps),
      perClosed,
      swingSet: swing(set),
      swingHeld: swing(held),
      swingQualified: swing(qualified),
      swingAccepted: swing(accepted),
      swingOpp: swing(opps),
      swingClosed: swing(closed),
      costSet: cost(set),
      costHeld: cost(held),
      costQualified: cost(qualified),
      costAccepted: cost(accepted),
      costOpp: cost(opps),
      costClosed: cost(closed),
      closedShareOfAcv: perClosed.over(acv).as('percent'),
    }
  },
  presets: {
    start: {},
    'strict-acceptance': { acceptedRate: 40 },
    'nothing-closes': { closeRate: 0 },
    noria: {
      ote: company('sdrOte'),
      variable: company('sdrVariable'),
      set: company('meetingsSet'),
      heldRate: company('heldRate'),
      qualifiedRate: company('qualifiedRate'),
      acceptedRate: company('acceptedRate'),
      oppRate: company('opportunityRate'),
      closeRate: company('spearWin'),
      load: company('load'),
      acv: company('contract'),
    },
  },
  examples: [
    {
      given: {},
      expect: {
        variableMonth: 2_479.17,
        held: 12,
        qualified: 9,
        accepted: 7.2,
        opps: 5.04,
        closed: 1.008,
        perSet: 165.28,
        perHeld: 206.6,
        perQualified: 275.46,
        perAccepted: 344.33,
        perOpp: 491.9,
        perClosed: 2_459.49,
        swingSet: 25.8,
        swingClosed: 99.6,
        costSet: 613.89,
        costClosed: 9_135.25,
        closedShareOfAcv: 9.84,
      },
    },
  ],
  headline: 'perOpp',
  table: {
    columns: ['units', 'pay', 'luck', 'cost'],
    rows: {
      set: ['set', 'perSet', 'swingSet', 'costSet'],
      held: ['held', 'perHeld', 'swingHeld', 'costHeld'],
      qualified: ['qualified', 'perQualified', 'swingQualified', 'costQualified'],
      accepted: ['accepted', 'perAccepted', 'swingAccepted', 'costAccepted'],
      opps: ['opps', 'perOpp', 'swingOpp', 'costOpp'],
      closed: ['closed', 'perClosed', 'swingClosed', 'costClosed'],
    },
  },
  chart: ({ set }, { variableMonth, held, qualified, accepted, opps, closed }) => {
    const luck = (units: Quantity): Quantity =>
      variableMonth.over(units.unless(units.equals(0), 'never').root())
    return {
      kind: 'whiskers',
      centre: variableMonth,
      swings: {
        set: luck(set),
        held: luck(held),
        qualified: luck(qualified),
        accepted: luck(accepted),
        opps: luck(opps),
        closed: luck(closed),
      },
      findings: { never: closed.equals(0), allLuck: closed.atMost(1) },
    }
  },
})
