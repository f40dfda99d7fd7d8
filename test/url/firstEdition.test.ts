import { describe, expect, test } from 'vitest'
import { evaluate, startValues, type Value, type Values } from '../../src/engine'
import { addressQuery, decode } from '../../src/url'
import { sharedQuery } from '../../src/url/share'
import { models } from '../support/content'
import { alone, among } from '../support/scopes'

interface Link {
  readonly query: string
  /** Inputs that the link did not have, or had under another name. */
  readonly opens?: Values
  /** Results, in the model's unit, that were there when the link was made. */
  readonly comesTo: Readonly<Record<string, Value>>
  /** Parameters that have no place any more. */
  readonly gone?: readonly string[]
}

/** One link of every calculator's first edition, as Copy link wrote it. */
const links: Readonly<Record<string, Link>> = {
  'account-priority': {
    query:
      'acv=20000&potential=250000&pExpand=15&stakeholders=5&contacted=5&weight=50&projectCost=6700000&penetration=8&gate=25&approved=1',
    comesTo: { materiality: 20_000 / 6_700_000, mapped: 1 },
    gone: ['weight', 'penetration', 'gate', 'approved'],
  },
  'champion-survival': { query: 'departure=20&contacts=2&years=1', comesTo: { survival: 0.96 } },
  'cohort-retention': {
    query: 'accounts=100&acv=20000&lost=800000&contracted=100000&expanders=22&expansion=40000',
    comesTo: { nrr: 0.99 },
  },
  'cost-of-sale': {
    query: 'aeOte=300000&seOte=200000&repsPerSe=2&quota=1500000',
    comesTo: { costOfSale: 400_000 / 1_500_000 },
  },
  'deal-velocity': {
    query: 'winRate=25&winGain=5&cycleCut=0&opps=40&acv=25000&cycle=90',
    comesTo: { change: 0.2 },
  },
  'force-multiplier': {
    query:
      'reps=5&quota=900000&lift=10&team=1&realisation=100&touched=100&margin=80&commission=10&programme=0',
    opens: { passThrough: 100 },
    comesTo: { extra: 450_000 },
  },
  'hire-se-or-ae': {
    query:
      'seCost=250000&pool=7500000&quota=750000&realisation=80&margin=40&commission=15&ramp1=0&ramp2=25&ramp3=50&ramp4=100',
    comesTo: { breakEvenLiftRealised: 1 / 6, aeYearOne: 262_500 },
  },
  'land-and-expand': {
    query: 'land=20000&potential=250000&pExpand=5&pFlat=60&pBig=10',
    opens: { pLost: 35 },
    comesTo: { pFlat: 0.6, nextYear: 24_500 },
  },
  'lead-sources': {
    query:
      'target=2000000&acv=25000&seedShare=0&netShare=0&spearShare=100&seedOpp=40&seedWin=40&netOpp=10&netWin=22&spearWin=20&oppsPerSdr=8',
    comesTo: { netLeads: 0, deals: 80 },
  },
  'pay-at-attainment': {
    query:
      'aeAttainment=120&seAttainment=120&aeOte=300000&seOte=200000&accelerator=1.5&aeVariable=50&aeQuota=1500000&seVariable=30&pool=13000000',
    comesTo: { aePay: 345_000 },
  },
  'pay-trigger': {
    query:
      'ote=85000&variable=35&set=15&heldRate=80&acceptedRate=30&oppRate=70&closeRate=20&load=1.3&acv=25000',
    opens: { qualifiedRate: 100 },
    comesTo: { accepted: 3.6, perOpp: 2_479.1666667 / 2.52 },
  },
  'pool-quota': {
    query: 'reps=10&quota=1500000&pool=12500000&realisation=80',
    comesTo: { planAttainment: 0.96 },
  },
  'pool-risk': { query: 'sigma=40&reps=10&rho=0', comesTo: { poolSigma: 0.1264911 } },
  'prospecting-team': {
    query:
      'leads=1000&leadsPerRep=600&aes=12&aesPerSdr=6&connects=25&appointments=60&qualifyRate=75',
    comesTo: { sdrs: 2 },
  },
  'sales-capacity': {
    query:
      'tenure0=4&tenure1=3&tenure2=2&tenure3=1&tenure4=10&hires2=0&hires3=0&hires4=0&leavers2=0&leavers3=1&leavers4=1&ramp0=0&ramp1=25&ramp2=50&ramp3=75&productivity=1000000&overAssignment=20&newBusiness=70&coverage=3',
    comesTo: { streetYear: 18_225_000 },
  },
  'se-capacity': {
    query: 'hoursPerOpp=10&seShare=60&winRate=25&quota=900000&acv=75000&facing=70&hours=1800',
    comesTo: { ratio: 4.375 },
  },
  'team-health': { query: 'reps=40&leavers=3&missed=6', comesTo: { turnover: 0.075 } },
  'who-gets-paid': {
    query: 'criteria=0&held=0&accepted=0&opportunity=0&closed=0',
    comesTo: { plansPaying: 1 },
  },
}

describe('a link made with the first edition opens as the same case', () => {
  const made = models.flatMap((model) => {
    const link = links[model.id]
    return link ? [{ id: model.id, model, link }] : []
  })

  test('there is one of every calculator that the first edition had', () =>
    expect(made.map(({ id }) => id).sort()).toEqual(Object.keys(links).sort()))

  test.each(made)('$id, on its own page and on an article', ({ model, link }) => {
    const pairs = `${link.query}&v=1`.split('&')
    for (const scope of [alone(model), among(model)]) {
      const query = pairs.map((pair) => scope.prefix + pair).join('&')
      const { values, revision, refusals } = decode(scope, `?${query}`)
      expect(revision).toBe(1)
      expect(refusals.map(({ parameter, why }) => [parameter, why.kind])).toEqual(
        (link.gone ?? []).map((key) => [scope.prefix + key, 'gone']),
      )
      expect(values).toMatchObject(link.opens ?? {})
      const { outputs } = evaluate(model, values)
      for (const [key, value] of Object.entries(link.comesTo)) {
        const outcome = outputs[key]
        expect(outcome?.ok && outcome.value).toEqual(
          typeof value === 'number' ? expect.closeTo(value, 5) : value,
        )
      }
    }
  })

  test('what the present edition writes into a link, it reads as its own', () => {
    for (const { model } of made) {
      const scope = alone(model)
      const query = sharedQuery(scope, '', { values: startValues(model), currency: 'USD' })
      expect(decode(scope, query)).toMatchObject({ revision: model.revision, refusals: [] })
    }
  })
})

test('a reader who moves a number of an older link finds the same case after a reload', () => {
  const [model] = models.filter(({ id }) => id === 'pay-trigger')
  if (!model) throw new Error('there is no pay-trigger')
  const scope = alone(model)
  const search = '?set=20&v=1'
  const opened = decode(scope, search)
  const values = { ...opened.values, qualifiedRate: 75, set: 21 }
  const { currency } = opened
  expect(decode(scope, addressQuery(scope, search, { values, currency, opened }))).toMatchObject({
    values,
    revision: 1,
  })
})

describe('a link that does not say which edition made it', () => {
  const [landAndExpand] = models.filter(({ id }) => id === 'land-and-expand')
  if (!landAndExpand) throw new Error('there is no land-and-expand')
  const scope = alone(landAndExpand)

  test('is read as of the edition that had its inputs', () => {
    const { values, revision, refusals } = decode(scope, '?pExpand=20&pFlat=50')
    expect({ revision, refusals }).toEqual({ revision: 1, refusals: [] })
    expect(values).toMatchObject({ pExpand: 20, pLost: 30 })
  })

  test('is of the present one where nothing in it is older', () =>
    expect(decode(scope, '?pExpand=20')).toMatchObject({
      revision: undefined,
      values: { pExpand: 20, pLost: 25 },
    }))

  test('keeps what it says itself over what an older edition would make of it', () =>
    expect(decode(scope, '?pFlat=50&pLost=10').values).toMatchObject({ pLost: 10 }))

  test('is refused where the older numbers come to what no input can hold', () => {
    const { values, refusals } = decode(scope, '?pExpand=70&pFlat=60&v=1')
    expect(values).toMatchObject({ pExpand: 70, pLost: 25 })
    expect(refusals).toMatchObject([
      { parameter: 'pLost', raw: '-30', why: { kind: 'outOfRange' }, standIn: { key: 'pLost' } },
    ])
  })

  test('names an older number that cannot be read', () =>
    expect(decode(scope, '?pFlat=many&v=1').refusals).toMatchObject([
      { parameter: 'pFlat', raw: 'many', why: { kind: 'gone' } },
    ]))
})

describe('a link of a later edition', () => {
  test.each(models.map((model) => [model.id, model] as const))(
    'of %s is used as far as it can be, and its edition is known',
    (_, model) => {
      const scope = alone(model)
      const query = sharedQuery(scope, '', { values: startValues(model), currency: 'USD' })
      const later = query.replace(/v=\d+$/, 'v=99&unheardOf=1')
      expect(decode(scope, later)).toEqual({
        values: startValues(model),
        currency: 'USD',
        refusals: [],
        revision: 99,
      })
    },
  )

  test.each(['0', '-1', '1.5', 'two', ''])('an edition “%s” is none, and is named', (edition) => {
    const [model] = models
    if (!model) throw new Error('there are no calculators')
    expect(decode(alone(model), `?v=${edition}`)).toMatchObject({
      revision: undefined,
      refusals: [{ parameter: 'v', why: { kind: 'revision' } }],
    })
  })
})
