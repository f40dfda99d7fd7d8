import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'astro/zod'
import { evaluate, explain, startValues, type Model } from '../../src/engine'
import { languageCodes } from '../../src/i18n'
import { models, readerFor } from '../support/content'

const described = z.object({
  id: z.string(),
  revision: z.number().int(),
  inputs: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.unknown()),
  formulas: z.object({
    steps: z.array(z.unknown()),
    outputs: z.unknown(),
    constraints: z.unknown(),
  }),
  presets: z.unknown(),
  examples: z.unknown(),
})

const read = ({ id }: Model) =>
  described.parse(JSON.parse(readFileSync(`dist/calculators/${id}.json`, 'utf8')))

const inBoth = (make: (code: (typeof languageCodes)[number]) => string) =>
  Object.fromEntries(languageCodes.map((code) => [code, make(code)]))

const each = <T>(record: Readonly<Record<string, T>>, make: (key: string, value: T) => object) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(key, value)]))

describe.each(models)(
  'the data of $id is all that a program needs to compute the same',
  (model) => {
    const result = evaluate(model, startValues(model))

    test('it says which calculator it is, in which revision', () => {
      expect(read(model)).toMatchObject({ id: model.id, revision: model.revision })
    })

    test('it lists every input, with its bounds and its name in each language', () => {
      expect(read(model).inputs).toEqual(
        each(model.inputs, (key, { group: _, ...input }) =>
          expect.objectContaining({
            ...input,
            label: inBoth((code) => readerFor(code, model).label(key)),
          }),
        ),
      )
    })

    test('it lists every output, with its formula in each language and its result', () => {
      expect(read(model).outputs).toEqual(
        each(model.outputs, (key, { unit }) => {
          const outcome = result.outputs[key]
          return expect.objectContaining({
            unit,
            default: outcome?.ok ? outcome.value : null,
            label: inBoth((code) => readerFor(code, model).label(key)),
            formula: inBoth((code) =>
              explain(model, result, key, readerFor(code, model).vocabulary).formula.join(' '),
            ),
          })
        }),
      )
    })

    test('its steps, rules, presets and examples are those of the page', () => {
      const { formulas, presets, examples } = read(model)
      const { steps, outputs, constraints } = model
      expect({ formulas, presets, examples }).toEqual({
        formulas: { steps, outputs, constraints },
        presets: model.presets,
        examples: model.examples,
      })
    })
  },
)
