import { z } from 'astro/zod'
import type { Model } from '../engine'
import { misfits, nothingReads, type Misfit } from './schemaFaults'

const key = z.string()
const charts = {
  bars: z.strictObject({ kind: key, bars: z.array(key) }),
  funnel: z.strictObject({ kind: key, bars: z.array(key) }),
  lines: z.strictObject({
    kind: key,
    from: z.number(),
    to: z.number(),
    step: z.number().positive('A step is more than zero'),
    lines: z.array(z.strictObject({ output: key, along: key })),
  }),
  stacks: z.strictObject({
    kind: key,
    stacks: z.array(z.strictObject({ base: key, top: key })),
  }),
  switches: z.strictObject({ kind: key, switches: z.array(key) }),
}
const chartKinds: Readonly<Record<string, z.ZodType>> = charts

const display = z.union([
  z.strictObject({ decimals: z.int().min(0).max(20) }),
  z.strictObject({ significant: z.int().min(1).max(20) }),
])
const displays = '{ decimals } from 0 to 20, or { significant } digits from 1 to 20'

const group = key.optional()
const numeric = z
  .strictObject({
    unit: key,
    default: z.number(),
    min: z.number(),
    max: z.number(),
    usual: z.tuple([z.number(), z.number()]),
    step: z.number().positive('A step is more than zero'),
    fine: z.number().positive('A step is more than zero').optional(),
    whole: z.boolean(),
    group,
  })
  .check(({ value: { min, max, usual }, issues }) => {
    const [from, to] = usual
    const refuse = (message: string, ...path: string[]): void =>
      void issues.push({ code: 'custom', message, path, input: usual })
    if (min > max) refuse(`The smallest number, ${min}, is above the largest, ${max}`)
    else if (from < min || to > max || from >= to)
      refuse(
        `The slider’s stretch, ${from} to ${to}, is not within the limits, ${min} to ${max}`,
        'usual',
      )
  })
const inputs: Readonly<Record<string, z.ZodType>> = {
  flag: z.strictObject({ unit: key, default: z.boolean(), group }),
  choice: z.strictObject({ unit: key, default: key, options: z.array(key).min(2), group }),
}

/** What is not as the engine takes it, though a formula could be made of it: typos in options, charts and digits. */
export function misshapen({ inputs: given, outputs, chart, steps }: Model): Misfit[] {
  const under = (path: readonly string[], schema: z.ZodType, value: unknown): Misfit[] => {
    const found = misfits(schema, value)
    // A key that nothing reads is mostly the one that is missing, mistyped.
    const strange = found.filter(([, sentence]) => sentence === nothingReads)
    return (strange.length > 0 ? strange : found).map(([rest, sentence]): Misfit => [
      [...path, ...rest],
      sentence,
    ])
  }
  const kind = chartKinds[chart.kind]
  return [
    ...Object.entries(given).flatMap(([name, input]) =>
      under(['inputs', name], inputs[input.unit] ?? numeric, input),
    ),
    ...Object.entries(outputs).flatMap(([name, output]): Misfit[] =>
      output.display && !display.safeParse(output.display).success
        ? [[['outputs', name], `A result is shown with ${displays}.`]]
        : [],
    ),
    ...steps.flatMap(({ tone }): Misfit[] =>
      tone === undefined || ['good', 'neutral'].includes(tone)
        ? []
        : [[['outputs'], `A word is “good” or “neutral” news, and not “${String(tone)}”.`]],
    ),
    ...(kind
      ? under(['chart'], kind, chart)
      : [
          [
            ['chart', 'kind'],
            `There is no chart “${String(chart.kind)}”; there are ${Object.keys(charts).join(', ')}.`,
          ] satisfies Misfit,
        ]),
  ]
}
