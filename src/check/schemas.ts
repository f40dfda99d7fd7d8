import { z } from 'astro/zod'

const bothLanguages = z.strictObject({ en: z.string(), es: z.string() })

/** Words that a reader sees: never none. */
const text = z.string().min(1)

/** What stands above an article. */
export const frontMatter = z.strictObject({
  title: text.describe('Short and concrete'),
  description: text.max(160).describe('For search results and link previews'),
  summary: z.array(text).length(3).describe('The article in three sentences'),
  outcomes: z
    .array(text)
    .length(3)
    .describe('What a reader will be able to do, in three lines, each after “you can”'),
  sources: z.array(text).describe('Ids of the sources it cites, in the order of their numbers'),
  reviewed: z.coerce.date().describe('When somebody last checked every statement'),
  order: z.number().int().describe('Place among the articles'),
})

/** What stands above the home page. */
export const home = z.strictObject({ title: text.describe('The heading of the page') })

/** What a reader may be about to do, and the calculators that help with it. */
export const finderGroup = z.strictObject({
  id: text,
  order: z.number().int().describe('Place among the groups'),
  name: bothLanguages.describe('What one is about to do, in a word'),
  asks: bothLanguages.describe('What its calculators answer, in one sentence'),
  calculators: z.array(text).min(1).describe('Ids, the first to look at first'),
})

export const source = z.strictObject({
  title: z
    .union([z.string(), bothLanguages], 'This is neither a title nor a description in en and es.')
    .describe('As published, or what it is in both languages where its title is not known'),
  authors: z.array(z.string()).optional().describe('Who wrote it, where known'),
  publisher: z.string().optional().describe('Who published it, where known'),
  date: z
    .string()
    .regex(
      /^\d{4}(-\d{2}){0,2}$/,
      'A date is a year, as ‘2019’, a month, as ‘2019-05’, or a day, as ‘2019-05-31’, in quotation marks',
    )
    .optional()
    .describe('Year, year and month, or day, as exactly as it is known'),
  link: z
    .url({ protocol: /^https$/, error: 'This is no address that begins with https://.' })
    .optional()
    .describe('Its page at the publisher, never a copy elsewhere'),
  note: bothLanguages.optional().describe('What a reader should know before trusting it'),
})

const figure = z.strictObject({
  kind: z.enum(['source', 'benchmark', 'example']).describe('Where the figure comes from'),
  source: z.string().optional().describe('Id of its source; none for an example of ours'),
  confidence: z.enum(['V', '2', '1']).optional().describe('How well the figure is attested'),
  value: z.number().optional().describe('The figure, in displayed units: 5 is 5 %'),
  low: z.number().optional().describe('Lower end of a range'),
  high: z.number().optional().describe('Upper end of a range'),
  unit: z.enum([
    'money',
    'count',
    'percent',
    'points',
    'multiple',
    'ratio',
    'days',
    'months',
    'years',
    'hours',
  ]),
  says: bothLanguages.describe('What the figure is, in one sentence'),
})

export const fact = figure
  .refine(
    ({ kind, source: from, confidence }) =>
      kind === 'example' || (from !== undefined && confidence !== undefined),
    'A figure that is not our own example needs a source and a confidence.',
  )
  .refine(
    ({ value, low, high }) => (value === undefined) === (low !== undefined && high !== undefined),
    'A figure is either one value or a range from low to high.',
  )

export const glossary = z.record(
  z.string(),
  z.strictObject({
    term: z.string().describe('The term as the field uses it'),
    means: z.string().describe('One or two plain sentences'),
  }),
)
