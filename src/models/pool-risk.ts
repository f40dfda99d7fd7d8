import { company } from '../company'
import { constant, count, defineModel, percent } from '../engine'

/** Why the pooled job swings less: the spread of an average of n results with correlation ρ. */
export default defineModel({
  id: 'pool-risk',
  article: 'sales-vs-presales',
  revision: 1,
  inputs: {
    sigma: percent({ default: 40, max: 300, usual: [0, 100] }),
    reps: count({ default: 10, min: 1, max: 10_000, usual: [1, 50] }),
    rho: percent({ default: 0 }),
  },
  outputs: ({ sigma, reps, rho }) => {
    const shared = constant(1).plus(reps.minus(1).times(rho)).over(reps)
    const poolSigma = sigma.times(shared.root())
    return { poolSigma, ratio: poolSigma.over(sigma) }
  },
  presets: {
    independent: { rho: 0 },
    'shared-market': { rho: 20 },
    'one-market': { rho: 100 },
    noria: { sigma: company('swing'), reps: company('reps'), rho: company('correlation') },
  },
  examples: [
    { given: {}, expect: { poolSigma: 12.65 } },
    { given: { rho: 20 }, expect: { poolSigma: 21.17 } },
  ],
  headline: 'poolSigma',
  chart: ({ sigma, reps, rho }, { poolSigma }) => ({
    kind: 'lines',
    along: 'reps',
    from: 1,
    to: 30,
    step: 1,
    lines: { poolSigma, unrelated: sigma.over(reps.root()).as('percent') },
    findings: { nothing: sigma.equals(0), shared: rho.atLeast(1), unrelated: rho.equals(0) },
  }),
})
