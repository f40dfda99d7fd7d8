import { expect, test } from 'vitest'
import { isUnit } from '../../src/engine'

test.each<[text: string, known: boolean]>([
  ['money', true],
  ['months', true],
  ['count', true],
  ['number', true],
  ['flag', true],
  ['choice', true],
  ['money/months', true],
  ['count/hours', true],
  ['percent/money', true],
  ['month', false],
  ['', false],
  ['money/', false],
  ['money/month', false],
  ['month/money', false],
  ['money/count', false],
  ['flag/days', false],
  ['choice/days', false],
  ['money/days/days', false],
])('“%s” is the name of a unit: %s', (text, known) => expect(isUnit(text)).toBe(known))
