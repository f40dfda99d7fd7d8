import { expect, test } from 'vitest'
import type { Unit } from '../../src/engine'
import { readLinkNumber } from '../../src/url/number'

test.each<[raw: string, unit: Unit, value: number | undefined]>([
  ['7.25', 'count', 7.25],
  ['.25', 'count', 0.25],
  ['-12.5', 'count', -12.5],
  ['12,5', 'count', 12.5],
  ['7,25', 'count', 7.25],
  ['7,1234', 'ratio', 7.1234],
  ['7,abcd', 'count', undefined],
  ['1,500', 'count', 1_500],
  ['12,345,678.25', 'money', 12_345_678.25],
  ['1,500 apples', 'count', undefined],
  ['about 1,500', 'count', undefined],
  ['1,500', 'ratio', undefined],
  ['1,500', 'multiple', undefined],
  ['1,500', 'percent', undefined],
  ['1,500', 'points', undefined],
  ['5 %', 'percent', 5],
  ['5%5', 'percent', undefined],
  ['5%', 'count', undefined],
])('“%s” in a link, for %s, is %s', (raw, unit, value) =>
  expect(readLinkNumber(raw, unit)).toBe(value),
)
