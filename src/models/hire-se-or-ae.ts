import { company } from '../company'
import { defineModel, mean, migration, money, percent } from '../engine'

const ramp = (by: number) => percent({ default: by, group: 'ramp', step: 5 })

/** One more presales engineer, or one more rep: what each must bring to be worth the post. The starting ramp is our example. */
export default defineModel({
  id: 'hire-se-or-ae',
  article: 'presales-leverage',
  revision: 2,
  migrations: { 1: migration({ inputs: {}, becomes: () => ({}) }) },
  inputs: {
    seCost: money({ default: 250_000, usual: [50_000, 500_000], step: 5_000 }),
    aeCost: money({ default: 150_000, usual: [50_000, 500_000], step: 5_000 }),
    pool: money({
      default: 7_500_000,
      min: 1,
      max: 1_000_000_000,
      usual: [500_000, 30_000_000],
      step: 100_000,
    }),
    quota: money({ default: 750_000, usual: [100_000, 3_000_000], step: 10_000 }),
    realisation: percent({ default: 80, max: 200, usual: [0, 150], fine: 0.01 }),
    margin: percent({ default: 80 }),
    commission: percent({ default: 10, usual: [0, 40] }),
    ramp1: ramp(0),
    ramp2: ramp(25),
    ramp3: ramp(50),
    ramp4: ramp(100),
  },
  outputs: ({
    seCost,
    aeCost,
    pool,
    quota,
    realisation,
    margin,
    commission,
    ramp1,
    ramp2,
    ramp3,
    ramp4,
  }) => {
    const kept = margin.minus(commission).unless(margin.atMost(commission), 'nothingKept')
    const breakEven = seCost.over(kept)
    const booked = pool.times(realisation)
    const aeYearOne = quota.times(realisation).times(mean(ramp1, ramp2, ramp3, ramp4))
    const aeNet = aeYearOne.times(margin.minus(commission)).minus(aeCost)
    return {
      breakEven,
      breakEvenLift: breakEven.over(pool).as('percent'),
      breakEvenLiftRealised: breakEven.over(booked).as('percent'),
      aeYearOne,
      aeNet,
      liftToMatch: seCost.plus(aeNet).over(kept.times(booked)).as('percent'),
    }
  },
  presets: {
    start: {},
    'thin-margin': { margin: 40, commission: 15 },
    'no-margin': { margin: 10, commission: 10 },
    noria: {
      seCost: company('engineerCost'),
      aeCost: company('repCost'),
      pool: company('repsPerEngineer') * company('quota'),
      quota: company('quota'),
      realisation: company('realisation'),
      margin: company('margin'),
      commission: company('commission'),
      ramp1: company('ramp0'),
      ramp2: company('ramp1'),
      ramp3: company('ramp2'),
      ramp4: company('ramp3'),
    },
  },
  examples: [
    {
      given: {},
      expect: {
        breakEven: 357_143,
        breakEvenLift: 4.76,
        breakEvenLiftRealised: 5.95,
        aeYearOne: 262_500,
        aeNet: 33_750,
        liftToMatch: 6.76,
      },
    },
  ],
  headline: 'liftToMatch',
  chart: { kind: 'bars', bars: ['breakEven', 'aeYearOne'] },
})
