import { always, defineModel, tally, yesNo } from '../engine'

/** The meeting that should not have counted: which pay plans reward it, switch by switch. */
export default defineModel({
  id: 'who-gets-paid',
  article: 'sdr-compensation',
  revision: 1,
  inputs: {
    criteria: yesNo({ default: false }),
    held: yesNo({ default: true }),
    accepted: yesNo({ default: true }),
    opportunity: yesNo({ default: true }),
    closed: yesNo({ default: false }),
  },
  outputs: ({ criteria, held, accepted, opportunity, closed }) => {
    const paysSet = always()
    const paysQualified = held.and(criteria)
    return {
      paysSet,
      paysHeld: held,
      paysQualified,
      paysAccepted: accepted,
      paysOpportunity: opportunity,
      paysClosed: closed,
      plansPaying: tally(paysSet, held, paysQualified, accepted, opportunity, closed),
    }
  },
  presets: {
    'unqualified-but-worked': {},
    'never-held': { held: false, accepted: false, opportunity: false },
    'all-the-way': { criteria: true, closed: true },
    noria: { criteria: true },
  },
  examples: [
    {
      given: {},
      expect: {
        paysSet: true,
        paysHeld: true,
        paysQualified: false,
        paysAccepted: true,
        paysOpportunity: true,
        paysClosed: false,
        plansPaying: 4,
      },
      source: 'unqualified-meeting-answers',
    },
    {
      given: { criteria: true, closed: true },
      expect: { paysQualified: true, paysClosed: true, plansPaying: 6 },
    },
    {
      given: { held: false, accepted: false, opportunity: false },
      expect: { paysSet: true, paysHeld: false, plansPaying: 1 },
    },
    { given: { criteria: true, held: false }, expect: { paysQualified: false, plansPaying: 3 } },
  ],
  headline: 'plansPaying',
  chart: (
    _,
    { paysSet, paysHeld, paysQualified, paysAccepted, paysOpportunity, paysClosed, plansPaying },
  ) => ({
    kind: 'ladder',
    rungs: { paysSet, paysHeld, paysQualified, paysAccepted, paysOpportunity, paysClosed },
    findings: { all: plansPaying.equals(6), one: plansPaying.equals(1) },
  }),
})
