import { constant, defineModel, money, percent } from '../engine'

/** What a small first deal is worth: expected value over expanding, staying and leaving. */
export default defineModel({
  id: 'land-and-expand',
  article: 'small-deals-large-accounts',
  revision: 1,
  inputs: {
    land: money({ default: 20_000, usual: [1_000, 250_000] }),
    potential: money({
      default: 250_000,
      min: 1,
      max: 1_000_000_000,
      usual: [10_000, 3_000_000],
      step: 5_000,
    }),
    pExpand: percent({ default: 15 }),
    pFlat: percent({ default: 60 }),
    pBig: percent({ default: 10 }),
  },
  outputs: ({ land, potential, pExpand, pFlat, pBig }) => {
    const expected = pExpand.times(potential).plus(pFlat.times(land))
    return {
      pLost: constant(1).minus(pExpand).minus(pFlat),
      expected,
      shareOfPotential: expected.over(potential).as('percent'),
      openShare: constant(1).minus(land.over(potential)).as('percent'),
      bigFirst: pBig.times(potential),
    }
  },
  constraints: ({ pExpand, pFlat }) => {
    const together = pExpand.plus(pFlat)
    return {
      chancesAtMostAll: {
        holds: together.atMost(1),
        about: ['pExpand', 'pFlat'],
        shows: { together },
      },
    }
  },
  presets: {
    'seldom-expands': { pExpand: 5 },
    'ten-times-larger': { potential: 2_500_000 },
  },
  examples: [
    {
      given: {},
      expect: {
        pLost: 25,
        expected: 49_500,
        shareOfPotential: 19.8,
        openShare: 92,
        bigFirst: 25_000,
      },
    },
  ],
  headline: 'expected',
  chart: { kind: 'bars', bars: ['expected', 'bigFirst'] },
})
