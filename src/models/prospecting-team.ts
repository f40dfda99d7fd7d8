import { company } from '../company'
import { constant, count, defineModel, percent, tally } from '../engine'

/** How many people the front of the funnel needs, and whether the load and the quality are in bounds. */
export default defineModel({
  id: 'prospecting-team',
  article: 'predictable-revenue',
  revision: 1,
  inputs: {
    leads: count({ default: 1_000, max: 1_000_000, usual: [0, 5_000], step: 10 }),
    leadsPerRep: count({ default: 400, min: 1, max: 100_000, usual: [50, 1_000], step: 10 }),
    aes: count({ default: 12, max: 10_000, usual: [0, 60] }),
    aesPerSdr: count({ default: 4, min: 0.1, max: 100, usual: [1, 10], step: 0.5 }),
    connects: count({ default: 25, max: 1_000, usual: [0, 100], group: 'quality' }),
    appointments: count({ default: 60, max: 100_000, usual: [0, 300], group: 'quality' }),
    qualifyRate: percent({ default: 75, group: 'quality' }),
  },
  outputs: ({ leads, leadsPerRep, aes, aesPerSdr, connects, appointments, qualifyRate }) => {
    const sdrs = aes.over(aesPerSdr).as('count').whole()
    return {
      responseReps: leads.over(leadsPerRep).as('count').whole(),
      sdrs,
      weeklyConnects: sdrs.times(connects),
      qualified: appointments.times(qualifyRate),
      overLoaded: leadsPerRep.moreThan(400),
      lowConnects: connects.lessThan(25),
      lowQualify: qualifyRate.lessThan(0.7),
      thinCover: aesPerSdr.moreThan(5),
    }
  },
  presets: {
    start: {},
    stretched: { leadsPerRep: 600, aesPerSdr: 6 },
    'thin-quality': { connects: 15, qualifyRate: 55 },
    noria: {
      leads: company('leads'),
      leadsPerRep: company('leadsPerResponseRep'),
      aes: company('reps'),
      aesPerSdr: company('repsPerSdr'),
      connects: company('connects'),
      appointments: company('sdrs') * company('meetingsSet'),
      qualifyRate: (company('opportunitiesPerSdr') / company('meetingsSet')) * 100,
    },
  },
  examples: [
    { given: {}, expect: { responseReps: 3 }, source: 'predictable-revenue-talk' },
    {
      given: {},
      expect: {
        sdrs: 3,
        weeklyConnects: 75,
        qualified: 45,
        overLoaded: false,
        lowConnects: false,
        lowQualify: false,
        thinCover: false,
      },
    },
  ],
  headline: 'sdrs',
  chart: (
    { leadsPerRep, aesPerSdr, connects, qualifyRate },
    { overLoaded, lowConnects, lowQualify, thinCover },
  ) => {
    const passed = tally(overLoaded, lowConnects, lowQualify, thinCover)
    return {
      kind: 'gauges',
      gauges: {
        leadsPerRep: {
          value: leadsPerRep,
          limit: constant(400, 'count'),
          most: constant(800, 'count'),
          keep: 'below',
        },
        aesPerSdr: {
          value: aesPerSdr,
          limit: constant(5, 'count'),
          most: constant(10, 'count'),
          keep: 'below',
        },
        connects: {
          value: connects,
          limit: constant(25, 'count'),
          most: constant(50, 'count'),
          keep: 'above',
        },
        qualifyRate: {
          value: qualifyRate,
          limit: constant(0.7, 'percent'),
          most: constant(1, 'percent'),
          keep: 'above',
        },
      },
      findings: { none: passed.equals(0), one: passed.equals(1), all: passed.equals(4) },
    }
  },
})
