import { describe, expect, test } from 'vitest'
import { miniatureOf } from '../../src/figures'
import { figures, shownAs } from '../support/figures'

const sketch = { height: 100, table: { head: [], rows: [] } }

describe.each(figures)('the figure “$name” in miniature', ({ name }) => {
  const small = miniatureOf(shownAs('en', name).drawing)

  test('is there, as wide as every other', () =>
    expect((small?.width ?? 0) / (small?.height ?? 1)).toBeCloseTo(1.6, 1))

  test('is drawn in whole numbers and few bytes', () => {
    const paths = small?.shapes.map(({ path }) => path).join('') ?? ''
    expect(paths).toMatch(/^[mhvlaz\d -]+$/)
    expect(paths.length).toBeLessThan(6_000)
  })
})

test('marks of one colour are one shape, each where it was', () => {
  const square = [
    { x: 0, y: 10 },
    { x: 0.5, y: 10 },
    { x: 0.5, y: 110 },
    { x: 0, y: 110 },
  ]
  const areas = [0, 0.5].map((by) => ({
    tone: 'load' as const,
    corners: square.map(({ x, y }) => ({ x: x + by, y })),
  }))
  const small = miniatureOf({ ...sketch, areas })
  expect(small).toMatchObject({ width: 186, height: 116 })
  expect(small?.shapes).toEqual([
    { tone: 'load', paint: 'filled', path: 'm8 8h85v100h-85zm85 0h85v100h-85z' },
  ])
})

test('letters, names and the case before are left out, and no drawing is no picture', () => {
  const texts = [{ x: 0, y: 50, anchor: 'start' as const, text: 'A name' }]
  expect(miniatureOf({ ...sketch, texts })).toBeUndefined()
})
