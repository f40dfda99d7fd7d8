import { describe, expect, test } from 'vitest'
import { company } from '../../src/company'
import { evaluate, startValues, type Value } from '../../src/engine'
import { models } from '../support/content'

/** What a calculator says of Noria: an input as it is typed, or a result in the model's unit. */
const noria = (id: string, key: string): Value | undefined => {
  const model = models.find((one) => one.id === id)
  const preset = model?.presets['noria']
  if (!model || !preset) return undefined
  const values = startValues(model, preset)
  const outcome = evaluate(model, values).outputs[key]
  return outcome?.ok ? outcome.value : values[key]
}
const number = (id: string, key: string): number => Number(noria(id, key))

describe('Noria is one company in every calculator', () => {
  test.each(models.map(({ id, presets }) => [id, presets] as const))(
    '%s has her as a worked case',
    (_, presets) => expect(presets).toHaveProperty('noria'),
  )

  test.each([
    ['the quota of a ramped rep', 'quota', ['force-multiplier', 'hire-se-or-ae', 'se-capacity']],
    ['the quota of a ramped rep', 'quota', ['pool-quota', 'cost-of-sale']],
    ['a contract', 'acv', ['se-capacity', 'deal-velocity', 'lead-sources', 'pay-trigger']],
    ['a contract', 'acv', ['lead-sources', 'cohort-retention']],
    ['the win rate', 'winRate', ['se-capacity', 'deal-velocity']],
    ['the pool', 'pool', ['pool-quota', 'pay-at-attainment']],
    ['realisation', 'realisation', ['force-multiplier', 'hire-se-or-ae', 'pool-quota']],
    ['reps per engineer', 'reps', ['force-multiplier', 'se-capacity']],
    ['a rep’s OTE', 'aeOte', ['pay-at-attainment', 'cost-of-sale']],
    ['a presales engineer’s OTE', 'seOte', ['pay-at-attainment', 'cost-of-sale']],
    ['margin', 'margin', ['force-multiplier', 'hire-se-or-ae']],
    ['the famous account’s potential', 'potential', ['land-and-expand', 'account-priority']],
    ['its chance to expand', 'pExpand', ['land-and-expand', 'account-priority']],
  ])('%s (%s) is the same in %j', (_, key, ids) => {
    const [first, ...others] = ids.map((id) => noria(id, key))
    expect(first).toBeTypeOf('number')
    expect(others).toEqual(others.map(() => first))
  })
})

describe('what one calculator computes of Noria, another takes for granted', () => {
  test('an SDR’s month of meetings ends in the opportunities that the lead plan counts on', () =>
    expect(number('pay-trigger', 'opps')).toBeCloseTo(number('lead-sources', 'oppsPerSdr'), 1))

  test('the lead plan asks for as many SDRs as there are, and one feeds three reps', () => {
    expect(Math.ceil(number('lead-sources', 'sdrs'))).toBe(company('sdrs'))
    expect(number('prospecting-team', 'sdrs')).toBe(company('sdrs'))
    expect(company('reps') / company('sdrs')).toBe(company('repsPerSdr'))
  })

  test('its nets are the leads that its one response rep can just answer', () => {
    expect(number('lead-sources', 'netLeadsMonth')).toBeCloseTo(company('leads'), 6)
    expect(number('prospecting-team', 'responseReps')).toBe(1)
  })

  test('seeds, nets and spears together win what the win rate says', () => {
    const [seeds, nets, spears] = [
      (number('lead-sources', 'seedLeads') * company('seedOpportunity')) / 100,
      (number('lead-sources', 'netLeads') * company('netOpportunity')) / 100,
      number('lead-sources', 'spearOpps'),
    ]
    const blended = number('lead-sources', 'deals') / (seeds + nets + spears)
    expect(blended * 100).toBeCloseTo(company('winRate'), 0)
  })

  test('the opportunities open at any time are those of a cycle', () => {
    const year = number('lead-sources', 'deals') / (company('winRate') / 100)
    const open = (year * company('cycle')) / 365
    expect(Math.abs(open - company('openOpportunities')) / open).toBeLessThan(0.01)
  })

  test('its engineers share the reps evenly', () =>
    expect(company('reps') / company('engineers')).toBe(company('repsPerEngineer')))

  test('the quota is what a ramped rep sells and the over-assignment on top', () => {
    expect(company('productivity') * (1 + company('overAssignment') / 100)).toBeCloseTo(
      company('quota'),
      6,
    )
    expect((company('productivity') / company('quota')) * 100).toBeCloseTo(
      company('realisation'),
      2,
    )
  })

  test('its team has the capacity that the plan promises, and counts as ten ramped reps', () => {
    expect(number('sales-capacity', 'capacityYear') / company('plan')).toBeCloseTo(1, 2)
    const rampedReps = number('sales-capacity', 'capacityYear') / company('productivity')
    expect(Math.round(rampedReps)).toBe(company('quotaReps'))
  })

  test('the target for new business is the plan', () =>
    expect(company('target')).toBe(company('plan')))

  test('the reps reach of the pool what they reach of their quotas together', () =>
    expect(number('pay-at-attainment', 'seAttainment') / 100).toBeCloseTo(
      number('pool-quota', 'planAttainment'),
      4,
    ))
})
