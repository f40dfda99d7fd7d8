import { describe, expect, test } from 'vitest'
import { qrOf, svgOf } from '../../src/islands/qr'
import { readCode } from '../support/qr'

const page = 'https://palanca.example/es/calculators/sales-capacity/?tenure0=4&v=1'

describe('a QR code holds the link', () => {
  test.each([
    ['as short as links are', page],
    ['with a note', `${page}&note=%3A%C2%BFLo+vemos+ma%C3%B1ana%3F`],
    ['of 2,000 characters', `${page}&note=`.padEnd(2_000, 'x')],
  ])('%s', async (_, link) => expect(readCode(await qrOf(link))).toBe(link))

  test('a link that no code can hold is refused', () =>
    expect(qrOf('x'.repeat(3_000))).rejects.toBeInstanceOf(RangeError))

  test('as a file its name is text and nothing else', async () => {
    const file = svgOf(await qrOf(page), 'A <b>, “B” & C')
    expect(file).toContain('<title>A &lt;b&gt;, “B” &amp; C</title>')
  })
})
