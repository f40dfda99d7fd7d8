import { z } from 'astro/zod'
import type { Noun } from '../engine/page'

const noun = z
  .union([z.string(), z.strictObject({ one: z.string(), other: z.string() })])
  .transform((forms): Noun => (typeof forms === 'string' ? { other: forms } : forms))

const label = z.strictObject({
  label: z.string().describe('Names the field or result; also its name inside formulas'),
  short: z.string().optional().describe('The same in a few words, for charts and cards'),
  hint: z
    .string()
    .optional()
    .describe('One sentence that teaches; {fact:id} quotes a figure with its source'),
  unit: noun
    .optional()
    .describe(
      'A noun after the number, where its unit has no sign of its own: reps, or { one, other }',
    ),
})

/** The words of one calculator in one language. Its keys are checked against the model. */
export const calculatorWords = z.strictObject({
  title: z.string().max(60).describe('The question or the idea, short'),
  promise: z.string().describe('One sentence: what the reader learns from it'),
  description: z.string().max(160).describe('For search results and link previews'),
  about: z.strictObject({
    answers: z.string().describe('The question it answers'),
    use: z.string().describe('When to use it'),
    leavesOut: z.string().describe('What the arithmetic does not know'),
  }),
  inputs: z.record(z.string(), label),
  groups: z
    .record(z.string(), z.string())
    .default({})
    .describe('Names of the folds that inputs live in'),
  options: z
    .record(z.string(), z.string())
    .default({})
    .describe('Names of the options of choices and verdicts'),
  outputs: z.record(z.string(), label),
  presets: z
    .record(
      z.string(),
      z.strictObject({
        name: z.string().describe('On the button'),
        title: z.string().max(60).describe('Title of the page of this preset'),
        description: z.string().max(160).describe('What the case is; also the page description'),
      }),
    )
    .default({}),
  grid: z
    .strictObject({
      title: z.string(),
      columns: z.record(z.string(), z.string()),
      rows: z.record(z.string(), z.string()),
    })
    .optional()
    .describe('Names of the rows and columns of a table of inputs'),
  table: z
    .strictObject({
      title: z.string(),
      columns: z.record(z.string(), z.string()),
      rows: z.record(z.string(), z.string()),
    })
    .optional()
    .describe('Names of the rows and columns of a table of results'),
  constraints: z
    .record(z.string(), z.string())
    .default({})
    .describe('Refusals of combinations; may quote {shows}'),
  reasons: z.record(z.string(), z.string()).default({}).describe('Why an output has no value'),
  revisions: z
    .record(z.string().regex(/^\d+$/), z.string())
    .default({})
    .describe('By revision: what it changed, and what that does to the result of an older link'),
  chart: z.strictObject({
    title: z.string(),
    finding: z
      .string()
      .describe(
        'States what the picture shows; {places} are inputs, outputs and parts of the chart',
      ),
    findings: z
      .record(z.string(), z.string())
      .default({})
      .describe('Said instead, where the condition of that name in the model holds'),
    labels: z
      .record(z.string(), z.string())
      .default({})
      .describe('Names of its axis, groups and parts, where they are no inputs or outputs'),
    unavailable: z.string().describe('Said instead when a quoted output has no value'),
  }),
})
export type CalculatorWords = z.infer<typeof calculatorWords>

/** The words that its card shows; those of its pages are not sent along a second time. */
export type CardWords = Omit<CalculatorWords, 'description' | 'about' | 'presets'> & {
  readonly presets: Readonly<Record<string, { readonly name: string }>>
}
