import { defineModel, mean, money, percent } from '../engine'

const ramp = (by: number) => percent({ default: by, group: 'ramp', step: 5 })

/** What must a presales engineer add to pay for the post, and what does a new rep bring in the first year? */
export default defineModel({
  id: 'hire-se-or-ae',
  article: 'presales-leverage',
  revision: 1,
  inputs: {
    seCost: money({ default: 250_000, usual: [50_000, 500_000], step: 5_000 }),
    pool: money({
      default: 7_500_000,
      min: 1,
      max: 1_000_000_000,
      usual: [500_000, 30_000_000],
      step: 100_000,
    }),
    quota: money({ default: 750_000, usual: [100_000, 3_000_000], step: 10_000 }),
    realisation: percent({ default: 80, max: 200, usual: [0, 150] }),
    margin: percent({ default: 80 }),
    commission: percent({ default: 10, usual: [0, 40] }),
    ramp1: ramp(0),
    ramp2: ramp(25),
    ramp3: ramp(50),
    ramp4: ramp(100),
  },
  outputs: ({
    seCost,
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
    return {
      breakEven,
      breakEvenLift: breakEven.over(pool).as('percent'),
      breakEvenLiftRealised: breakEven.over(pool.times(realisation)).as('percent'),
      aeYearOne: quota.times(realisation).times(mean(ramp1, ramp2, ramp3, ramp4)),
    }
  },
  presets: {
    'thin-margin': { margin: 40, commission: 15 },
    'no-margin': { margin: 10, commission: 10 },
  },
  examples: [
    {
      given: {},
      expect: {
        breakEven: 357_143,
        breakEvenLift: 4.76,
        breakEvenLiftRealised: 5.95,
        aeYearOne: 262_500,
      },
    },
  ],
  headline: 'breakEvenLiftRealised',
  chart: { kind: 'bars', bars: ['breakEven', 'aeYearOne'] },
})
