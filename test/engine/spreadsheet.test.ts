import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  choice,
  choose,
  count,
  evaluate,
  maximum,
  minimum,
  pageModel,
  percent,
  ratio,
  startValues,
  tally,
  when,
  yesNo,
  defineModel,
} from '../../src/engine'
import { cellName } from '../../src/engine/cellName'
import { takeAwayWords } from '../../src/i18n/panels/takeAway'
import { workbookBytes } from '../../src/takeaway/workbook'
import { valuesFor } from '../support/arbitraries'
import { plainReader } from '../support/plain'
import { openWorkbook } from '../support/sheets'

/** Operations that no calculator has yet, or only where they cannot fail. */
const model = defineModel({
  id: 'odd',
  article: 'predictable-revenue',
  revision: 1,
  inputs: {
    size: choice({ default: 'small', options: ['small', 'middle', 'large'] }),
    on: yesNo({ default: true }),
    r1: count({ default: 4, min: -10, max: 10 }),
    c: ratio({ default: 2, min: -5, max: 5 }),
    share: percent({ default: 5 }),
  },
  outputs: ({ size, on, r1, c, share }) => {
    const quotient = r1.over(c)
    const word = quotient.insteadWhen(c.moreThan(3), 'forEver', 'good')
    const verdict = choose(quotient.moreThan(1).and(on.not()), 'more', 'less')
    return {
      quotient,
      word,
      after: word.plus(1).times(share),
      power: c.power(r1),
      root: r1.root(),
      rootOver: r1.over(r1.root()),
      up: quotient.whole(),
      lazy: when(on, r1, quotient),
      least: minimum(maximum(r1, 0), word),
      isLarge: size.is('large'),
      many: tally(size.is('small'), on, r1.equals(c.as('count')), word.atLeast(1)),
      verdict,
      isMore: verdict.is('more'),
      chosen: size,
      switched: on,
    }
  },
  constraints: ({ r1, share }) => ({
    apart: { holds: share.as('count').moreThan(r1), about: ['r1'], shows: { share } },
  }),
  examples: [],
  headline: 'quotient',
  chart: { kind: 'bars', bars: ['quotient'] },
})

test('cells come to what any formula does: a number, an option, or the sentence that stands for it', async () => {
  const page = pageModel(model)
  const reader = plainReader(page)
  const start = startValues(page, { r1: -2 })
  const open = await openWorkbook(
    await workbookBytes({
      model: page,
      result: evaluate(page, start),
      reader,
      currency: 'USD',
      words: takeAwayWords.en,
      link: 'https://palanca.example/',
      date: '2026-11-22',
    }),
  )
  fc.assert(
    fc.property(valuesFor(page), (values) => {
      open.put('size', String(values['size']))
      open.put('on', values['on'] === true ? 'yes' : 'no')
      open.put('r1_', Number(values['r1']))
      open.put('c_', Number(values['c']))
      open.put('share', Number(values['share']) / 100)
      const { outputs, problems } = evaluate(page, values)
      const [broken] = problems
      for (const [key, outcome] of Object.entries(outputs)) {
        const cell = open.value(cellName(key))
        const text = reader.answer(key, outcome)
        if (broken) expect(cell).toContain('apart')
        else if (outcome.ok && typeof outcome.value !== 'string') {
          const wanted = Number(outcome.value)
          expect(typeof cell, `${key}: ${String(cell)}`).toBe('number')
          const gap = Math.abs(Number(cell) - wanted) / Math.max(1, Math.abs(wanted))
          expect(gap, key).toBeLessThan(1e-9)
        } else expect(cell, key).toBe(text)
      }
      expect(open.errors()).toEqual([])
    }),
    { numRuns: 200 },
  )
})
