import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { fact, finderGroup, frontMatter, glossary, home, source } from './check/schemas'
import { sparing } from './check/sparing'
import { figureWords } from './i18n/figureWords'
import { calculatorWords } from './i18n/words'

export const collections = {
  articles: defineCollection({
    loader: sparing(glob({ pattern: '*/*.mdx', base: './content/articles' })),
    schema: frontMatter,
  }),
  home: defineCollection({
    loader: sparing(glob({ pattern: '*.mdx', base: './content/home' })),
    schema: home,
  }),
  finder: defineCollection({ loader: sparing(file('./content/finder.yaml')), schema: finderGroup }),
  calculators: defineCollection({
    loader: sparing(glob({ pattern: '*/*.yaml', base: './content/calculators' })),
    schema: calculatorWords,
  }),
  figures: defineCollection({
    loader: sparing(glob({ pattern: '*/*.yaml', base: './content/figures' })),
    schema: figureWords,
  }),
  sources: defineCollection({
    loader: sparing(file('./content/sources.yaml')),
    schema: source,
  }),
  facts: defineCollection({ loader: sparing(file('./content/facts.yaml')), schema: fact }),
  glossary: defineCollection({
    loader: sparing(glob({ pattern: '*.yaml', base: './content/glossary' })),
    schema: glossary,
  }),
}
