import { company, companyCase } from '../company'
import {
  constant,
  count,
  defineModel,
  money,
  multiple,
  percent,
  sum,
  type Quantity,
} from '../engine'

const tenured = (usual: number) => count({ default: usual, max: 1_000, usual: [0, 50] })
const moving = (usual: number) => count({ default: usual, max: 1_000, usual: [0, 30] })
const ramped = (usual: number) => percent({ default: usual, step: 5 })

type Key =
  | 'tenure0'
  | 'tenure1'
  | 'tenure2'
  | 'tenure3'
  | 'tenure4'
  | 'hires2'
  | 'hires3'
  | 'hires4'
  | 'leavers2'
  | 'leavers3'
  | 'leavers4'
/** Reps by quarters served; the last group is fully ramped. */
type Team = readonly [Quantity, Quantity, Quantity, Quantity, Quantity]

/** A quarter later everybody is a quarter more experienced, and leavers leave the ramped group. */
const nextQuarter = (
  [fresh, second, third, last, full]: Team,
  hires: Quantity,
  leavers: Quantity,
): Team => [hires, fresh, second, third, full.plus(last).minus(leavers)]

const quarters = (given: Readonly<Record<Key, Quantity>>): readonly [Team, Team, Team, Team] => {
  const first: Team = [given.tenure0, given.tenure1, given.tenure2, given.tenure3, given.tenure4]
  const second = nextQuarter(first, given.hires2, given.leavers2)
  const third = nextQuarter(second, given.hires3, given.leavers3)
  return [first, second, third, nextQuarter(third, given.hires4, given.leavers4)]
}

/** The same for each of the four quarters. */
const inEach = <From, To>(
  [first, second, third, fourth]: readonly [From, From, From, From],
  of: (quarter: From) => To,
): readonly [To, To, To, To] => [of(first), of(second), of(third), of(fourth)]

const enough = (
  [, , , last, full]: Team,
  leavers: Quantity,
  about: 'leavers2' | 'leavers3' | 'leavers4',
) => {
  const rampedReps = full.plus(last)
  // Fewer than none are left only where an earlier quarter is refused already.
  return {
    holds: leavers.atMost(rampedReps).or(rampedReps.lessThan(0)),
    about: [about],
    shows: { leavers, ramped: rampedReps },
  }
}

const noria = companyCase(
  ...['tenure0', 'tenure1', 'tenure2', 'tenure3', 'tenure4', 'hires2', 'hires3', 'hires4'],
  ...['leavers2', 'leavers3', 'leavers4', 'ramp0', 'ramp1', 'ramp2', 'ramp3'],
  ...['productivity', 'overAssignment'],
)

/** Ramped reps, capacity and street quota over four quarters. */
export default defineModel({
  id: 'sales-capacity',
  article: 'predictable-revenue',
  revision: 1,
  inputs: {
    tenure0: tenured(4),
    tenure1: tenured(3),
    tenure2: tenured(2),
    tenure3: tenured(1),
    tenure4: tenured(10),
    hires2: moving(5),
    hires3: moving(6),
    hires4: moving(7),
    leavers2: moving(0),
    leavers3: moving(1),
    leavers4: moving(1),
    ramp0: ramped(0),
    ramp1: ramped(25),
    ramp2: ramped(50),
    ramp3: ramped(75),
    productivity: money({
      default: 1_000_000,
      min: 1_000,
      usual: [100_000, 3_000_000],
      step: 10_000,
    }),
    overAssignment: percent({ default: 20, usual: [0, 50], step: 5 }),
    newBusiness: percent({ default: 70, step: 5, group: 'assumptions' }),
    coverage: multiple({ default: 3, min: 1, max: 10, usual: [1, 6], group: 'assumptions' }),
  },
  outputs: (given) => {
    const { ramp0, ramp1, ramp2, ramp3, productivity, overAssignment, newBusiness } = given
    const equivalents = ([fresh, next, third, last, full]: Team): Quantity =>
      sum(fresh.times(ramp0), next.times(ramp1), third.times(ramp2), last.times(ramp3), full)
    const capacity = (reps: Quantity): Quantity => reps.times(productivity).over(4)
    const street = (quarter: Quantity): Quantity => quarter.times(constant(1).plus(overAssignment))

    const reps = inEach(quarters(given), equivalents)
    const capacities = inEach(reps, capacity)
    const [rre1, rre2, rre3, rre4] = reps
    const [capacity1, capacity2, capacity3, capacity4] = capacities
    const [street1, street2, street3, street4] = inEach(capacities, street)
    return {
      rre1,
      rre2,
      rre3,
      rre4,
      capacity1,
      capacity2,
      capacity3,
      capacity4,
      capacityYear: sum(capacity1, capacity2, capacity3, capacity4),
      street1,
      street2,
      street3,
      street4,
      streetYear: sum(street1, street2, street3, street4),
      pipeline1: street1.times(newBusiness).times(given.coverage),
    }
  },
  constraints: (given) => {
    const [first, second, third] = quarters(given)
    return {
      enoughRamped2: enough(first, given.leavers2, 'leavers2'),
      enoughRamped3: enough(second, given.leavers3, 'leavers3'),
      enoughRamped4: enough(third, given.leavers4, 'leavers4'),
    }
  },
  presets: {
    published: {},
    'no-hires': { hires2: 0, hires3: 0, hires4: 0 },
    noria,
    'noria-doubled': { ...noria, tenure0: company('tenure0') + company('reps') },
  },
  examples: [
    {
      given: {},
      expect: {
        rre1: 12.5,
        rre2: 15,
        rre3: 17.5,
        rre4: 21,
        capacity1: 3_125_000,
        capacity2: 3_750_000,
        capacity3: 4_375_000,
        capacity4: 5_250_000,
        capacityYear: 16_500_000,
        street1: 3_750_000,
        street2: 4_500_000,
        street3: 5_250_000,
        street4: 6_300_000,
        streetYear: 19_800_000,
        pipeline1: 7_875_000,
      },
      source: 'kellogg-2020',
    },
  ],
  grid: (given) => {
    const [, second, third, fourth] = quarters(given)
    return {
      columns: ['quarter1', 'quarter2', 'quarter3', 'quarter4', 'ramp'],
      rows: {
        fresh: ['tenure0', 'hires2', 'hires3', 'hires4', 'ramp0'],
        one: ['tenure1', second[1], third[1], fourth[1], 'ramp1'],
        two: ['tenure2', second[2], third[2], fourth[2], 'ramp2'],
        three: ['tenure3', second[3], third[3], fourth[3], 'ramp3'],
        full: ['tenure4', second[4], third[4], fourth[4], null],
        leavers: [null, 'leavers2', 'leavers3', 'leavers4', null],
      },
    }
  },
  headline: 'capacityYear',
  table: {
    columns: ['equivalents', 'capacity', 'street'],
    rows: {
      quarter1: ['rre1', 'capacity1', 'street1'],
      quarter2: ['rre2', 'capacity2', 'street2'],
      quarter3: ['rre3', 'capacity3', 'street3'],
      quarter4: ['rre4', 'capacity4', 'street4'],
      year: [null, 'capacityYear', 'streetYear'],
    },
  },
  chart: (
    _,
    { capacity1, street1, capacity2, street2, capacity3, street3, capacity4, street4 },
  ) => ({
    kind: 'groups',
    scale: 'shared',
    groups: {
      quarter1: { capacity1, street1 },
      quarter2: { capacity2, street2 },
      quarter3: { capacity3, street3 },
      quarter4: { capacity4, street4 },
    },
    findings: {
      grows: capacity4.moreThan(capacity1),
      shrinks: capacity4.lessThan(capacity1),
    },
  }),
})
