import { z } from 'astro/zod'

const text = z.string().min(1)

/** The words of one figure in one language. Its keys are checked against what the figure draws. */
export const figureWords = z.strictObject({
  title: text.describe('What there is to see, in a few words'),
  findings: z
    .record(text, text)
    .describe(
      'One sentence for each thing it may show; {places} are inputs and outputs, and what the drawing quotes',
    ),
  labels: z
    .record(text, text)
    .default({})
    .describe('Names that stand in the drawing and its table'),
})
export type FigureWords = z.infer<typeof figureWords>
