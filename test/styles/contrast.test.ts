import { readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { describe, expect, test } from 'vitest'

const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media')
const colours = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name, hex]),
  )
const themes = [
  ['light', colours(light)],
  ['dark', { ...colours(light), ...colours(dark) }],
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

test('no style names a colour of its own', () => {
  for (const file of ['base', 'page', 'calculator', 'takeaway']) {
    const own = readFileSync(`src/styles/${file}.css`, 'utf8').replace(/@media print[\s\S]*/, '')
    expect(own.match(/#[\da-f]{3,8}\b/gi) ?? [], file).toEqual([])
  }
})
