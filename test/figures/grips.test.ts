import { describe, expect, test } from 'vitest'
import { evaluate, startValues, type Values } from '../../src/engine'
import { modelNamed } from '../support/models'
import { figures, shownAs } from '../support/figures'

/** Figures that are taken hold of where they are drawn, each in cases that it draws. */
const gripped: Readonly<Record<string, readonly Values[]>> = {
  lever: [{}, { reps: 1 }, { reps: 15 }, { lift: 0 }],
  'one-order': [{}, { aeAttainment: 0 }, { aeAttainment: 7 }, { aeAttainment: 180 }],
  'calm-band': [{}, { reps: 1 }, { reps: 30 }, { reps: 80 }, { sigma: 0 }],
  ladder: [
    { held: true, accepted: false, opportunity: false, closed: false },
    { held: true, accepted: true, opportunity: true, closed: true },
    { held: false, accepted: false, opportunity: false, closed: false },
  ],
  'land-or-wait': [{}, { pExpand: 40, pBig: 60 }, { pExpand: 0, pBig: 100 }],
}

test('what can be taken hold of is known', () => {
  const found = figures.flatMap(({ name, figure }) => (figure.take ? [name] : []))
  expect(found.toSorted()).toEqual(Object.keys(gripped).toSorted())
})

describe.each(Object.entries(gripped))('%s', (name, cases) => {
  const model = modelNamed(figures.find((one) => one.name === name)?.figure.of ?? '')

  test('taken hold of and let go where it was, leaves every number as it is', () => {
    for (const given of cases) {
      const { grips = [], taken } = shownAs('en', name, given)
      expect(grips.length).toBeGreaterThan(0)
      for (const grip of grips) {
        expect(grip.x >= 0 && grip.x <= 1).toBe(true)
        const values = startValues(model, { ...given, ...taken?.(grip) })
        expect(values).toEqual(startValues(model, given))
      }
    }
  })

  test('taken anywhere, even outside of the drawing, gives numbers that its calculator takes', () => {
    for (const given of cases)
      for (const x of [0, 0.04, 0.3, 0.5, 0.9, 1])
        for (const y of [-200, 0, 90, 200, 900]) {
          const values = startValues(model, {
            ...given,
            ...shownAs('en', name, given).taken?.({ x, y }),
          })
          expect(evaluate(model, values).problems).toEqual([])
        }
  })
})
