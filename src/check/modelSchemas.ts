import { z } from 'astro/zod'
import { isUnit, plainNumber } from '../engine'
import { valueAt } from './schemaFaults'

const text = z.string()
const whole = z.number().int()
const positive = z.number().positive()
const formulas = z.custom((value) => typeof value === 'function', 'This has to be a function')

const number = z
  .strictObject({
    unit: z.custom<string>(
      (unit) => typeof unit === 'string' && isUnit(unit),
      'This is no unit that there is',
    ),
    default: z.number(),
    min: z.number(),
    max: z.number(),
    usual: z.tuple([z.number(), z.number()]),
    step: positive,
    fine: positive.optional(),
    whole: z.boolean(),
    group: text.optional(),
  })
  .superRefine(({ min, max, usual: [from, to], step }, context) => {
    const tell = (key: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [key], message })
    const stretch = `${plainNumber(from)} to ${plainNumber(to)}`
    if (min >= max) tell('max', `This has to be more than the least, ${plainNumber(min)}`)
    else if (from < min || to > max)
      tell('usual', `${stretch} is outside the limits, ${plainNumber(min)} to ${plainNumber(max)}`)
    else if (from >= to) tell('usual', `A slider cannot run from ${stretch}`)
    else if (step >= to - from)
      tell('step', `${plainNumber(step)} is too long for a slider from ${stretch}`)
  })
const flag = z.strictObject({
  unit: z.literal('flag'),
  default: z.boolean(),
  group: text.optional(),
})
const choice = z.strictObject({
  unit: z.literal('choice'),
  default: text,
  options: z.array(text).min(2),
  group: text.optional(),
})
/** Each as the functions that make inputs return it, with whatever else its author wrote. */
const input = z.unknown().superRefine((value, context) => {
  const unit = valueAt(value, ['unit'])
  if (unit === undefined)
    return context.addIssue({
      code: 'custom',
      message: 'This is no input, as count({ default: 10 }) is one',
    })
  const schema = unit === 'flag' ? flag : unit === 'choice' ? choice : number
  for (const issue of schema.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue })
})

/** A formula once its model is made; before that, whatever stands for one. */
const part = z.unknown()
const parts = z
  .record(text, part)
  .refine((all) => Object.keys(all).length > 0, 'This draws nothing')
const named = z.union([z.array(text).min(1), parts])
const findings = parts.optional()
const chart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bars'),
    bars: named,
    subject: text.optional(),
    references: parts.optional(),
    findings,
  }),
  z.strictObject({
    kind: z.literal('stack'),
    parts: named,
    total: part.optional(),
    references: parts.optional(),
    findings,
  }),
  z.strictObject({
    kind: z.literal('groups'),
    scale: z.enum(['shared', 'own']),
    groups: z.record(text, parts),
    findings,
  }),
  z.strictObject({
    kind: z.literal('waterfall'),
    from: parts,
    changes: parts,
    to: parts,
    findings,
  }),
  z.strictObject({
    kind: z.literal('lines'),
    along: text.optional(),
    alongs: z.record(text, text).optional(),
    from: z.number(),
    to: z.number(),
    step: positive,
    lines: named,
    here: part.optional(),
    crossings: parts.optional(),
    findings,
  }),
  z.strictObject({
    kind: z.literal('gauges'),
    gauges: z.record(
      text,
      z.strictObject({ value: part, limit: part, most: part, keep: z.enum(['below', 'above']) }),
    ),
    findings,
  }),
  z.strictObject({ kind: z.literal('whiskers'), centre: part, swings: parts, findings }),
  z.strictObject({ kind: z.literal('ladder'), rungs: named, findings }),
  z.strictObject({
    kind: z.literal('people'),
    people: whole.min(1),
    known: part,
    spoken: part,
    bars: named,
    findings,
  }),
])
const made = z.unknown().superRefine((value, context) => {
  if (typeof value === 'function') return
  for (const issue of chart.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue })
})

const table = z
  .strictObject({ columns: z.array(text).min(1), rows: z.record(text, z.array(text.nullable())) })
  .superRefine(({ columns, rows }, context) => {
    for (const [key, { length }] of Object.entries(rows))
      if (length !== columns.length)
        context.addIssue({
          code: 'custom',
          path: ['rows', key],
          message: `Its cells are ${length}, and the columns ${columns.length}`,
        })
  })

const value = z.union([z.number(), z.boolean(), text])
const values = z.record(text, value)

/** What a definition and the model made of it have in common. */
const common = {
  id: text,
  article: text,
  revision: whole.min(1),
  inputs: z.record(text, input),
  presets: z.record(text, values).optional(),
  examples: z.array(z.strictObject({ given: values, expect: values, source: text.optional() })),
  headline: text,
  table: table.optional(),
}

/** A calculator as its author writes it. */
export const definitionSchema = z.strictObject({
  ...common,
  /** In place, or made out of inputs and outputs. */
  chart: made,
  outputs: formulas,
  constraints: formulas.optional(),
  migrations: z.record(text, z.unknown()).optional(),
  grid: formulas.optional(),
})

/** The same once it is made: what its formulas come to is the engine's. */
export const modelSchema = z.object({ ...common, chart })

/** How a result is written. */
export const display = z
  .strictObject({
    decimals: whole.min(0).max(20).optional(),
    significant: whole.min(1).max(21).optional(),
  })
  .refine(
    ({ decimals, significant }) => (decimals === undefined) !== (significant === undefined),
    'Either decimals or significant is given',
  )
