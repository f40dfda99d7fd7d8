import { describe } from 'vitest'
import { languageCodes } from '../../src/i18n'
import { changed, sound, toldOf, without, type Files } from '../support/planted'

const article = 'content/articles/es/first.mdx'

/** The sound project with a second article: the first with one text in place of another. */
const withSecond = (from: string, to: string): Files => ({
  ...sound,
  ...Object.fromEntries(
    languageCodes.map((code) => [
      `content/articles/${code}/second.mdx`,
      (sound[`content/articles/${code}/first.mdx`] ?? '').replace(from, to),
    ]),
  ),
})

describe('an author of an article is told what is wrong, and where', () => {
  toldOf([
    [
      'a fact that does not exist, in an article',
      changed(article, '<Fact id="ten" />', '<Fact id="tin" />'),
      `${article}:13 <Fact>: content/facts.yaml has no “tin”.`,
    ],
    [
      'a source that the article does not list',
      changed(article, 'sources: [talk]', 'sources: []'),
      `${article}:13 <Cite>: The sources of this article do not list “talk”.`,
    ],
    [
      'a source that the article lists and does not cite',
      changed(article, '<Cite source="talk" />', ''),
      `${article}:8 sources[0]: The article lists “talk” and cites nothing of it.`,
    ],
    [
      'a source that the article lists and that there is not',
      changed(article, 'sources: [talk]', 'sources: [talk, tale]'),
      `${article}:8 sources[1]: content/sources.yaml has no “tale”.`,
    ],
    [
      'a day that is none',
      changed(article, 'reviewed: 2026-01-02', 'reviewed: soon'),
      `${article}:9 reviewed: This should be a day, as 2026-11-22, and is “soon”.`,
    ],
    [
      'a summary of two sentences',
      changed(article, 'Two., Three.', 'Two.'),
      `${article}:4 summary: This list has a length of 2; 3 is the least.`,
    ],
    [
      'half a place among the articles',
      changed(article, 'order: 1', 'order: 1.5'),
      `${article}:10 order: This should be a whole number, and is 1.5.`,
    ],
    [
      'a place that another article has',
      withSecond('First', 'Second'),
      [
        'content/articles/en/second.mdx:10 order: content/articles/en/first.mdx has this place too.',
        'content/articles/es/second.mdx:10 order: content/articles/es/first.mdx has this place too.',
      ],
    ],
    [
      'a title that another article has',
      withSecond('order: 1', 'order: 2'),
      [
        'content/articles/en/second.mdx:2 title: content/articles/en/first.mdx has this title too.',
        'content/articles/es/second.mdx:2 title: content/articles/es/first.mdx has this title too.',
      ],
    ],
    [
      'another place than in the other language',
      changed(article, 'order: 1', 'order: 2'),
      `${article}:10 order: content/articles/en/first.mdx has another place, 1.`,
    ],
    [
      'a second title',
      changed(article, '## How many\n', '## How many\n\n# Really\n\n'),
      `${article}:14 #: The title is the only “#” of a page: use “##”.`,
    ],
    [
      'a calculator before any heading',
      changed(article, '## How many\n', '\n'),
      `${article}:15 <Calculator>: It stands under no “##”, and its own title is of the rank below.`,
    ],
    [
      'a component that is never closed, where it opens',
      changed(article, '<Calculator id="staffing" preset="large" />', '<Aside title="A">\n\nText.'),
      /^content\/articles\/es\/first\.mdx:15: This is not readable MDX: .*closing tag/,
    ],
    [
      'a term that does not exist',
      changed(article, '<Term id="quota">', '<Term id="quotas">'),
      `${article}:13 <Term>: content/glossary/es.yaml has no “quotas”.`,
    ],
    [
      'a calculator that does not exist',
      changed(
        article,
        '<Calculator id="staffing" preset="large" />',
        '<Calculator id="staffing" />\n\n<CalculatorLink id="staff" />',
      ),
      `${article}:17 <CalculatorLink>: There is no calculator “staff”.`,
    ],
    [
      'a preset that does not exist',
      changed(article, 'preset="large"', 'preset="larger"'),
      `${article}:15 <Calculator>: “staffing” has no preset “larger”.`,
    ],
    [
      'a result that does not exist',
      changed(article, '<Value of="staffing.extra"', '<Value of="staffing.more"'),
      `${article}:17 <Value>: “staffing” has no input or output “more”.`,
    ],
    [
      'a fixed case beyond the limits',
      changed(article, 'reps: 3', 'reps: 3000'),
      `${article}:17 <Value>: given.reps of “staffing”: 3,000 is outside the limits of the input, 0 to 1,000.`,
    ],
    [
      'a sentence that follows a calculator which the page neither shows nor links to',
      changed(article, '<Calculator id="staffing" preset="large" />', 'It stands elsewhere.'),
      [
        'src/models/staffing.ts:5 article: content/articles/es/first.mdx has no <Calculator id="staffing" /> or <CalculatorLink id="staffing" />.',
        `${article}:17 <Live>: “staffing” is not on this page, so nothing here can follow it.`,
      ],
    ],
    [
      'a component that does not exist',
      changed(article, '<Calculator ', '<Calculater id="x" />\n\n<Calculator '),
      `${article}:15 <Calculater>: There is no such component.`,
    ],
    [
      'an amount typed into the prose',
      changed(article, 'is told.', 'is told for $5.'),
      `${article}:13: “$5” is typed into the prose: use <Value>, <Live> or <Fact>.`,
    ],
    [
      'an article that is not MDX',
      changed(article, '</Term>', ''),
      new RegExp(`^${article}:\\d+: This is not readable MDX`),
    ],
    [
      'an article without its twin',
      without(article),
      `${article}: The article is not there in this language: the file is missing.`,
    ],
  ])
})
