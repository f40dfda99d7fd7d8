import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/check/article'
import { typedNumbers } from '../../src/check/prose'

const found = (text: string) => typedNumbers(parseArticle(text), text)
const linesOf = (text: string): number[] => found(text).map(({ line }) => line)

describe('an amount typed into an article is told to its author', () => {
  test.each([
    '$375,000',
    '$ 375.000',
    '$5',
    '€2M',
    '£40',
    '€ 750.000',
    '750.000 €',
    '5 %',
    '5%',
    '12.5%',
    '12,5 %',
    '15 per cent',
    '15 percent',
    '15 por ciento',
    '10k',
    '10K',
    '2M',
    '1.5M',
    '3 million',
    '3 millones',
    '2 billion',
    '1 millón',
    '750 mil',
    'USD 400',
    'EUR 400',
    '400 USD',
    '400 dollars',
    '400 dólares',
    '400 euros',
  ])('“%s” in a sentence is told', (amount) => {
    const [one, ...rest] = found(`# A title\n\nThey sold for ${amount} in a year.\n`)
    expect([one?.line, rest]).toEqual([3, []])
    expect(one?.amount).toContain(amount.match(/\d[\d.,]*/)?.[0])
  })

  test.each([
    ['a heading', '## Worth $375,000'],
    ['a list', '- one\n- worth 5%'],
    ['a quotation', '> worth 5%'],
    ['emphasis', 'It is **5%** more.'],
    ['a link', '[worth 5%](/sources/)'],
    ['a table', '| a | b |\n| --- | --- |\n| x | 5% |'],
    ['an attribute', '<Aside title="Worth 5%" />'],
    ['an attribute in a sentence', 'See <Term id="5%">this</Term>.'],
    ['a component', '<Aside>\n\nWorth 5%.\n\n</Aside>'],
    ['a picture', '![worth 5%](/a.png)'],
    ['an expression', 'It is {"5%"} more.'],
    ["an attribute's expression", '<Aside title={"5%"} />'],
  ])('so is one in %s', (_, text) => expect(found(text)).toHaveLength(1))

  test('so is every one in a sentence', () =>
    expect(found('From $300,000 to $375,000, or 25%.')).toHaveLength(3))
})

describe('an author is told where a typed amount stands', () => {
  test('on which line of a paragraph', () =>
    expect(linesOf('one\ntwo\nthree costs $5\n')).toEqual([3]))
  test('on which line of frontmatter', () =>
    expect(linesOf('---\ntitle: A title\ndescription: Worth 5% more\n---\n\nText.\n')).toEqual([3]))
  test('on which line of a component', () =>
    expect(linesOf('Text.\n\n<Aside\n  id="x"\n  title="Worth 5%"\n/>\n')).toEqual([5]))
})

describe('an honest sentence passes', () => {
  test.each([
    'In 2021, and again in 2012–2015.',
    '<Value of="force-multiplier.extra" preset="scenario-1" />',
    'Worth <Fact id="care-2013-se-cost" cite={false} />.',
    '<Value of="force-multiplier.net" given={{ realisation: 80, touched: 70, programme: 250000 }} />',
    '1. First\n2. Second',
    'Ten reps, five points, half of it.',
    'S1, Q4, B2B and the 5 people of room 12.',
    '<Live of="force-multiplier.reps" as="words" one="rep" other="reps" />',
    '[a link](/a-5%25-b/)',
    'Per cent and percentages.',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})
