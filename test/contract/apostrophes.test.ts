import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { sentences } from '../support/leaves'
import { strings } from '../../src/i18n/strings'

const files = globSync('content/**/*.yaml')
const straight = (told: object): string[] =>
  [...sentences(told).values()].filter((text) => /\p{L}'\p{L}|s' \p{L}/u.test(text))

test('an apostrophe is written as in print, in everything a reader sees', () => {
  expect(files.length).toBeGreaterThan(40)
  const found = files.flatMap((file) => straight(parse(readFileSync(file, 'utf8'))))
  expect([...found, ...straight(strings)]).toEqual([])
})
