import { company } from '../company'
import {
  constant,
  count,
  defineModel,
  hours as inHours,
  maximum,
  money,
  percent,
  when,
  yesNo,
} from '../engine'

/** When a small deal in a large account pays commission, and whether landing it is worth a rep's hours. */
export default defineModel({
  id: 'commission-gate',
  article: 'small-deals-large-accounts',
  revision: 1,
  inputs: {
    acv: money({ default: 20_000, usual: [1_000, 250_000] }),
    commission: percent({ default: 10, usual: [0, 40] }),
    seats: count({ default: 40, max: 1_000_000, usual: [0, 500] }),
    seatsPossible: count({ default: 500, min: 1, max: 1_000_000, usual: [10, 5_000], step: 10 }),
    gate: percent({ default: 25 }),
    approved: yesNo({ default: false }),
    oddsThrough: percent({ default: 30 }),
    hours: inHours({ default: 60, min: 1, max: 2_000, usual: [5, 300], step: 5, group: 'time' }),
    otherwise: money({ default: 40, max: 100_000, usual: [0, 200], step: 5, group: 'time' }),
  },
  outputs: (given) => {
    const { acv, commission, seats, seatsPossible, gate, approved, oddsThrough, hours } = given
    const penetration = seats.over(seatsPossible).as('percent')
    const pays = penetration.atLeast(gate).or(approved)
    const commissionDue = acv.times(commission)
    const expected = when(pays, commissionDue, commissionDue.times(oddsThrough))
    const perHour = expected.over(hours)
    const elsewhere = given.otherwise.over(constant(1, 'hours'))
    return {
      perHour,
      worthLanding: perHour.atLeast(elsewhere),
      penetration,
      seatsToGo: maximum(gate.times(seatsPossible).minus(seats), 0).whole(),
      pays,
      commissionDue,
      expected,
    }
  },
  constraints: ({ seats, seatsPossible }) => ({
    seatsWithinAccount: {
      holds: seats.atMost(seatsPossible),
      about: ['seats', 'seatsPossible'],
      shows: { seats, seatsPossible },
    },
  }),
  presets: {
    start: {},
    'gate-reached': { seats: 125 },
    approved: { approved: true },
    noria: {
      acv: company('land'),
      commission: company('commission'),
      seats: company('seats'),
      seatsPossible: company('seatsPossible'),
      gate: company('gate'),
      oddsThrough: company('gateChance'),
      hours: company('hoursToLand'),
      otherwise: company('otherwise'),
    },
  },
  examples: [
    {
      given: {},
      expect: {
        penetration: 8,
        pays: false,
        seatsToGo: 85,
        commissionDue: 2_000,
        expected: 600,
        perHour: 10,
        worthLanding: false,
      },
    },
    { given: { approved: true }, expect: { pays: true, expected: 2_000 } },
    { given: { seats: 125 }, expect: { pays: true, seatsToGo: 0 } },
  ],
  headline: 'perHour',
  chart: ({ gate }, { penetration, pays, worthLanding }) => ({
    kind: 'gauges',
    gauges: {
      penetration: { value: penetration, limit: gate, most: constant(1, 'percent'), keep: 'above' },
    },
    findings: {
      paysWorth: pays.and(worthLanding),
      pays,
      worth: worthLanding,
    },
  }),
})
