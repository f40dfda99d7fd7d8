import { describe, expect, test } from 'vitest'
import { citation, shortCitation, sourceLine } from '../../src/library/citations'

const essay = {
  title: 'More attention to presales',
  authors: ['A. Reed', 'B. Cruz', 'C. Vega'],
  publisher: 'Some House',
  date: '2015-02-01',
}
const described = { title: { en: 'A talk', es: 'Una charla' }, publisher: 'Some House' }

describe('a source is printed in the language of the page', () => {
  test.each([
    [
      'en',
      'A. Reed, B. Cruz and C. Vega, More attention to presales, Some House, 1 February 2015.',
    ],
    [
      'es',
      'A. Reed, B. Cruz y C. Vega, More attention to presales, Some House, 1 de febrero de 2015.',
    ],
  ] as const)('authors and day, %s', (code, line) => expect(sourceLine(essay, code)).toBe(line))

  test.each([
    ['2011', '2011', '2011'],
    ['2021-04', 'April 2021', 'abril de 2021'],
    ['2012-04-29', '29 April 2012', '29 de abril de 2012'],
  ])('a date known as %s, no more exactly', (date, english, spanish) => {
    const one = { ...essay, date }
    expect([citation(one, 'en').date, citation(one, 'es').date]).toEqual([english, spanish])
  })

  test('a title as published stays, and says its language', () =>
    expect(citation(essay, 'es')).toMatchObject({ title: essay.title, titleLanguage: 'en' }))
  test('a description of ours is translated', () =>
    expect(citation(described, 'es')).toMatchObject({
      title: 'Una charla',
      titleLanguage: undefined,
    }))
})

describe('a source is named as far as it is known', () => {
  test('its publisher stands in for unknown authors, once', () =>
    expect(sourceLine(described, 'en')).toBe('Some House, A talk.'))
  test('a title that is a question gets no full stop behind it', () =>
    expect(sourceLine({ title: 'What differs?' }, 'en')).toBe('What differs?'))
  test.each([
    ['its publisher', essay, 'Some House, 2015'],
    ['else its authors', { title: 'A book', authors: ['A. Reed', 'B. Cruz'] }, 'A. Reed y B. Cruz'],
    ['else its title', { title: 'What differs?' }, 'What differs?'],
  ])('in a hint by %s', (_, one, text) => expect(shortCitation(one, 'es')).toBe(text))
})
