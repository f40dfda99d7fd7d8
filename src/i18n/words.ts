import { z } from 'astro/zod'
import type { Noun } from '../engine/page'

/** Words that a reader sees: never none. */
const text = z.string().min(1)

const noun = z
  .union([text, z.strictObject({ one: text, other: text })])
  .transform((forms): Noun => (typeof forms === 'string' ? { other: forms } : forms))

const label = z.strictObject({
  label: text.describe('Names the field or result; also its name inside formulas'),
  short: text.optional().describe('The same in a few words, for charts and cards'),
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
  title: text.max(60).describe('The question or the idea, short'),
  promise: text.describe('One sentence: what the reader learns from it'),
  description: text.max(160).describe('For search results and link previews'),
  about: z.strictObject({
    answers: text.describe('The question it answers'),
    use: text.describe('When to use it'),
    leavesOut: text.describe('What the arithmetic does not know'),
  }),
  inputs: z.record(z.string(), label),
  groups: z.record(text, text).default({}).describe('Names of the folds that inputs live in'),
  options: z
    .record(text, text)
    .default({})
    .describe('Names of the options of choices and verdicts'),
  outputs: z.record(z.string(), label),
  presets: z
    .record(
      text,
      z.strictObject({
        name: text.describe('On the button'),
        title: text.max(60).describe('Title of the page of this preset'),
        description: text.max(160).describe('What the case is; also the page description'),
      }),
    )
    .default({}),
  grid: z
    .strictObject({
      title: text,
      columns: z.record(z.string(), text),
      rows: z.record(z.string(), text),
    })
    .optional()
    .describe('Names of the rows and columns of a table of inputs'),
  table: z
    .strictObject({
      title: text,
      columns: z.record(z.string(), text),
      rows: z.record(z.string(), text),
    })
    .optional()
    .describe('Names of the rows and columns of a table of results'),
  constraints: z
    .record(text, text)
    .default({})
    .describe('Refusals of combinations; may quote {shows}'),
  reasons: z.record(z.string(), text).default({}).describe('Why an output has no value'),
  revisions: z
    .record(text.regex(/^\d+$/), text)
    .default({})
    .describe('By revision: what it changed, and what that does to the result of an older link'),
  chart: z.strictObject({
    title: text,
    finding: z
      .string()
      .describe(
        'States what the picture shows; {places} are inputs, outputs and parts of the chart',
      ),
    findings: z
      .record(text, text)
      .default({})
      .describe('Said instead, where the condition of that name in the model holds'),
    labels: z
      .record(text, text)
      .default({})
      .describe('Names of its axis, groups and parts, where they are no inputs or outputs'),
    unavailable: text.describe('Said instead when a quoted output has no value'),
  }),
})
export type CalculatorWords = z.infer<typeof calculatorWords>

/** The words that its card shows; those of its pages are not sent along a second time. */
export type CardWords = Omit<CalculatorWords, 'description' | 'about' | 'presets'> & {
  readonly presets: Readonly<Record<string, { readonly name: string }>>
}
