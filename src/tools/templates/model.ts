import { company } from '../../company'
import { count, defineModel, money } from '../../engine'

/** What a number of deals comes to: deals × value of one. */
export default defineModel({
  id: '__id__',
  article: '__article__',
  revision: 1,
  inputs: {
    deals: count({ default: 10, max: 100 }),
    value: money({ default: 20_000, usual: [0, 100_000] }),
  },
  outputs: ({ deals, value }) => ({ total: deals.times(value) }),
  presets: {
    start: {},
    half: { deals: 5 },
    noria: { value: company('contract') },
  },
  examples: [
    { given: {}, expect: { total: 200_000 } },
    { given: { deals: 5 }, expect: { total: 100_000 } },
    { given: { value: company('contract') }, expect: { total: 300_000 } },
  ],
  headline: 'total',
  chart: { kind: 'bars', bars: ['total'] },
})
