import { readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const colours = (theme: 'light' | 'dark'): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name, light, dark]) => [name, theme === 'light' ? light : dark],
    ),
  )
const themes = [
  ['light', colours('light')],
  ['dark', colours('dark')],
] as const
const papers = ['paper', 'surface', 'sunk']
const letters = ['ink', 'soft', 'fulcrum', 'effort', 'load', 'loss']
const shapes = [...letters, 'context', 'edge']

describe.each(themes)('in %s colours', (_, palette) => {
  const contrast = (front: string, back: string): number =>
    Color.contrast(palette[front] ?? '', palette[back] ?? '', 'WCAG21')

  test.each(letters)('%s can be read on every ground', (name) => {
    for (const paper of papers) expect(contrast(name, paper), paper).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapes)('a shape in %s stands out from every ground', (name) => {
    for (const paper of papers) expect(contrast(name, paper), paper).toBeGreaterThanOrEqual(3)
  })
  test('what is written on the brand colour and on a wash can be read', () => {
    expect(contrast('on-fulcrum', 'fulcrum')).toBeGreaterThanOrEqual(4.5)
    for (const name of ['ink', 'effort', 'load'])
      expect(contrast(name, 'wash'), name).toBeGreaterThanOrEqual(4.5)
  })
})

test('the mark of a tab has the colours of the page in light and dark', () => {
  const [light = '', dark = ''] = readFileSync('public/favicon.svg', 'utf8').split('@media')
  for (const [text, theme] of [
    [light, 'light'],
    [dark, 'dark'],
  ] as const) {
    const fills = [...text.matchAll(/\.(\w+) { fill: (#\w{6}) }/g)]
    expect(Object.fromEntries(fills.map(([, name, hex]) => [name, hex])), theme).toEqual({
      effort: colours(theme)['effort'],
      fulcrum: colours(theme)['fulcrum'],
      load: colours(theme)['load'],
    })
  }
})

test('no style names a colour of its own', () => {
  for (const file of ['base', 'page', 'frame', 'calculator', 'takeaway']) {
    const own = readFileSync(`src/styles/${file}.css`, 'utf8').replace(/@media print[\s\S]*/, '')
    expect(own.match(/#[\da-f]{3,8}\b/gi) ?? [], file).toEqual([])
  }
})
