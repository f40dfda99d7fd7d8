import { company } from '../company'
import { constant, count, defineModel, maximum, migration, money, percent } from '../engine'

const pExpand = percent({ default: 15 })

/** Land small now, or wait for the big deal: what each is worth over the years looked at. */
export default defineModel({
  id: 'land-and-expand',
  article: 'small-deals-large-accounts',
  revision: 2,
  migrations: {
    1: migration({
      inputs: { pExpand, pFlat: percent({ default: 60 }) },
      becomes: (then) => ({ pLost: constant(1).minus(then.pExpand).minus(then.pFlat) }),
    }),
  },
  inputs: {
    land: money({ default: 20_000, usual: [1_000, 250_000] }),
    potential: money({
      default: 250_000,
      min: 1,
      max: 1_000_000_000,
      usual: [10_000, 3_000_000],
      step: 5_000,
    }),
    pExpand,
    pLost: percent({ default: 25 }),
    pBig: percent({ default: 10 }),
    wait: count({ default: 1, max: 5, step: 0.5, group: 'time' }),
    years: count({ default: 3, min: 1, max: 10, group: 'time' }),
  },
  outputs: (given) => {
    const { land, potential, pLost, pBig, wait, years } = given
    const pFlat = constant(1).minus(given.pExpand).minus(pLost)
    const nextYear = given.pExpand.times(potential).plus(pFlat.times(land))
    const landed = land.plus(years.minus(1).times(nextYear))
    const yearsOfBig = maximum(years.minus(wait), 0)
    const neverSigned = wait.atLeast(years)
    return {
      breakEven: landed
        .over(potential.times(years.minus(wait)))
        .as('percent')
        .unless(neverSigned, 'neverSigned'),
      landed,
      waited: pBig.times(potential).times(yearsOfBig),
      pFlat,
      nextYear,
      shareOfPotential: nextYear.over(potential).as('percent'),
      openShare: constant(1).minus(land.over(potential)).as('percent'),
    }
  },
  constraints: (given) => {
    const together = given.pExpand.plus(given.pLost)
    return {
      chancesAtMostAll: {
        holds: together.atMost(1),
        about: ['pExpand', 'pLost'],
        shows: { together },
      },
    }
  },
  presets: {
    start: {},
    'seldom-expands': { pExpand: 5 },
    'ten-times-larger': { potential: 2_500_000 },
    noria: {
      land: company('land'),
      potential: company('potential'),
      pExpand: company('expandChance'),
      pLost: company('loseChance'),
      pBig: company('bigDealChance'),
      wait: company('wait'),
    },
  },
  examples: [
    {
      given: {},
      expect: {
        pFlat: 60,
        landed: 119_000,
        waited: 50_000,
        breakEven: 23.8,
        openShare: 92,
        nextYear: 49_500,
        shareOfPotential: 19.8,
      },
    },
  ],
  headline: 'breakEven',
  chart: ({ wait, years }, { landed, waited, breakEven }) => ({
    kind: 'lines',
    along: 'pBig',
    from: 0,
    to: 100,
    step: 5,
    lines: { waited, landed },
    crossings: { breakEven },
    findings: {
      neverSigned: wait.atLeast(years),
      beyond: breakEven.moreThan(1),
      wait: waited.moreThan(landed),
      level: waited.equals(landed),
    },
  }),
})
