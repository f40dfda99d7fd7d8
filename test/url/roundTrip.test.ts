import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkValues,
  evaluate,
  isNumber,
  startValues,
  type Input,
  type Model,
} from '../../src/engine'
import { addressQuery, decode } from '../../src/url'
import { sharedQuery } from '../../src/url/share'
import { valuesFor } from '../support/arbitraries'
import { alone, among } from '../support/scopes'
import { models } from '../support/content'

/** Every model runs all of these, and each run writes dozens of numbers. */
const runs = { numRuns: 25 }
const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'COP')

/** Half characters among whole ones. */
const brokenText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
})

const otherDefault = (input: Input): Input => {
  if (isNumber(input))
    return { ...input, default: input.default === input.max ? input.min : input.max }
  if (input.unit === 'flag') return { ...input, default: !input.default }
  return {
    ...input,
    default: input.options.find((option) => option !== input.default) ?? input.default,
  }
}
/** The same calculator after somebody has thought better of every default. */
const rethought = (model: Model): Model => ({
  ...model,
  inputs: Object.fromEntries(
    Object.entries(model.inputs).map(([key, input]) => [key, otherDefault(input)]),
  ),
})

const cases = models.flatMap((model) => [
  { model, on: 'its own page', scoped: alone },
  { model, on: 'an article', scoped: among },
])

describe.each(cases)('$model.id on $on', ({ model, scoped }) => {
  const given = fc.record({ values: valuesFor(model), currency, start: valuesFor(model) })

  test('a reload brings back what the reader did', () => {
    fc.assert(
      fc.property(given, ({ start, ...one }) => {
        const scope = scoped(model, start)
        expect(decode(scope, addressQuery(scope, '', one))).toEqual({
          ...one,
          refusals: [],
          revision: undefined,
        })
      }),
      runs,
    )
  })

  test('a shared link opens with the numbers that were sent', () => {
    fc.assert(
      fc.property(given, ({ start, ...one }) => {
        const query = sharedQuery(scoped(model, start), '', one)
        expect(decode(scoped(model), query)).toEqual({
          ...one,
          refusals: [],
          revision: model.revision,
        })
      }),
      runs,
    )
  })

  test('a shared link keeps its result when a default changes', () => {
    const later = rethought(model)
    expect(startValues(later)).not.toEqual(startValues(model))
    fc.assert(
      fc.property(given, ({ values, currency: shown }) => {
        const query = sharedQuery(scoped(model), '', { values, currency: shown })
        expect(evaluate(later, decode(scoped(later), query).values).outputs).toEqual(
          evaluate(model, values).outputs,
        )
      }),
      runs,
    )
  })

  test('writing the same case again leaves the address as it is', () => {
    fc.assert(
      fc.property(given, ({ start, ...one }) => {
        const scope = scoped(model, start)
        const once = addressQuery(scope, '', one)
        expect(addressQuery(scope, once, one)).toBe(once)
        const shared = sharedQuery(scope, '', one)
        expect(sharedQuery(scope, shared, one)).toBe(shared)
      }),
      runs,
    )
  })

  test('a link writes every number in plain digits, without an exponent or a comma', () => {
    fc.assert(
      fc.property(given, ({ start, ...one }) => {
        const written = new URLSearchParams(sharedQuery(scoped(model, start), '', one))
        for (const [key, input] of Object.entries(model.inputs)) {
          const raw = written.get(scoped(model).prefix + key)
          if (isNumber(input)) expect(raw).toMatch(/^-?\d+(\.\d+)?$/)
          else if (input.unit === 'flag') expect(raw).toMatch(/^[01]$/)
          else expect(input.options).toContain(raw)
        }
      }),
      runs,
    )
  })

  test('any address opens with usable values, and takes what the reader changes', () => {
    const names = [...Object.keys(model.inputs), 'cur', 'v', '__proto__', 'constructor'].map(
      (name) => scoped(model).prefix + name,
    )
    const pair = fc
      .tuple(fc.constantFrom(...names), fc.string())
      .map(([name, value]) => `${name}=${value}`)
    const pairs = fc.array(fc.oneof(pair, fc.string())).map((parts) => `?${parts.join('&')}`)
    const query = fc.oneof(fc.string(), brokenText, pairs)
    fc.assert(
      fc.property(query, given, (search, { start, ...one }) => {
        const decoded = decode(scoped(model, start), search)
        expect(checkValues(model, decoded.values)).toEqual([])
        expect(Object.keys(decoded.values).sort()).toEqual(Object.keys(model.inputs).sort())
        expect(
          decode(scoped(model, start), addressQuery(scoped(model, start), search, one)),
        ).toMatchObject(one)
      }),
      runs,
    )
  })
})
