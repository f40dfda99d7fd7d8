import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  builderQuery,
  frameQuery,
  readChoices,
  type Choices,
  type Offer,
} from '../../src/islands/builder/choices'
import { textsOf } from '../../src/islands/builder/texts'

const offer: Offer = {
  things: ['force-multiplier', 'pool-quota', 'figure/lever'],
  languages: ['en', 'es'],
  themes: ['auto', 'light', 'dark'],
  parts: ['inputs', 'results', 'chart', 'working'],
  language: 'en',
}
const keys = ['reps', 'quota', 'lift']

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  what: fc.constantFrom(...offer.things),
  language: fc.constantFrom(...offer.languages),
  theme: fc.constantFrom(...offer.themes),
  show: fc.subarray([...offer.parts]),
  lock: fc.subarray(keys),
  numbers: fc
    .dictionary(fc.constantFrom(...keys), fc.integer({ min: 0, max: 1e6 }).map(String))
    .map((given) => new URLSearchParams(given).toString()),
})

describe('the address of the link builder holds all that was chosen', () => {
  test('also where it was escaped for a web page, or stands at the end of a sentence', () => {
    const asked = 'calculator=pool-quota&reps=8&theme=dark&show=results&language=es&lock=reps'
    const { choices } = readChoices(`?${asked}`, offer)
    expect(choices).toMatchObject({ lock: ['reps'], theme: 'dark', numbers: 'reps=8' })
    for (const search of [`?${asked.replaceAll('&', '&amp;')}`, `?${asked}).`])
      expect(readChoices(search, offer).choices).toEqual(choices)
  })

  test('whatever is chosen, its address opens with the same', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(readChoices(builderQuery(choices, offer), offer).choices).toEqual(choices)
      }),
    )
  })

  test('on the page in the other language the choices are the same', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const there = readChoices(builderQuery(choices, offer), { ...offer, language: 'es' })
        const { language, ...others } = there.choices
        const { language: _, ...same } = choices
        expect(others).toEqual(same)
        // What was never said follows the page.
        expect(language).toBe('es')
      }),
    )
  })

  test('what is not there is named, and its numbers and locks are not taken for those of another', () => {
    const { choices, unknown } = readChoices('?calculator=nothing&reps=8&lock=reps', offer)
    expect(unknown).toBe('nothing')
    expect(choices).toMatchObject({ what: 'force-multiplier', numbers: '', lock: [] })
  })

  test('any address is safe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(offer.things).toContain(readChoices(text, offer).choices.what)
      }),
    )
  })
})

describe('what is taken from the builder', () => {
  test('a frame is asked only for what is not so by itself', () => {
    const { choices } = readChoices('?calculator=pool-quota', offer)
    expect(frameQuery(choices, offer)).toBe('')
    const more = {
      ...choices,
      numbers: 'reps=8',
      lock: ['reps', 'quota'],
      show: ['chart'],
      theme: 'dark',
    }
    expect(frameQuery(more, offer)).toBe('?reps=8&theme=dark&show=chart&lock=reps,quota')
    expect(frameQuery({ ...choices, show: [] }, offer)).toBe('?show=')
  })

  test('signs of HTML and Markdown in a title are only signs', () => {
    const told = {
      title: 'Win "more" [or] sooner',
      link: 'https://site.example/a/?b=1&c=(2)',
      answer: { label: 'Extra', value: '$1' },
    }
    const source = 'https://site.example/embed/a/?b=1&c=2'
    const { frame, markdown } = textsOf(told, { source, script: '/embed.js', height: 700 })
    expect(frame).toContain('title="Win &quot;more&quot; [or] sooner"')
    expect(frame).toContain('?b=1&amp;c=2"')
    expect(markdown).toBe(
      '[Win "more" \\[or\\] sooner. Extra: $1](https://site.example/a/?b=1&c=%282%29)',
    )
  })
})
