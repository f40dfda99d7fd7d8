import { curve, placeOf, type CurvePoint } from '../engine/curve'
import { headlineOf } from '../engine/headline'
import { isNumber } from '../engine/page'
import type { CaseStore } from '../case'
import { later } from './later'
import { strokesOf, stretchOf, writeStrokes } from './strokes'

/** Long enough that a slider is still before the curves far from the screen are computed too. */
const quiet = 400

/**
 * Draws the headline over every slider of a card, those near the screen at once and the others once
 * the reader rests, and over the number last moved in the bar.
 * @returns a function that ends it
 */
export function drawCurves(card: HTMLElement, { scope: { model }, state, listen }: CaseStore) {
  const places = [...card.querySelectorAll<SVGElement>('.curve')]
  if (places.length === 0) return () => undefined
  const keys = Object.entries(model.inputs).flatMap(([key, input]) =>
    isNumber(input) ? [key] : [],
  )
  const near = new Set<string>()
  const known = new Map<string, readonly CurvePoint[]>()
  let [last = ''] = keys
  let timer: ReturnType<typeof setTimeout> | undefined

  /** What is far from the screen waits until the reader rests, or comes near it. */
  let resting = true
  const paint = (): void => {
    const { values } = state()
    const now = headlineOf(model, values)
    const stretch = stretchOf(known.values(), now ?? 0)
    for (const place of places) {
      const of = place.dataset['curve']
      if (of && !resting && !near.has(of)) continue
      const key = of ?? last
      const [points, input] = [known.get(key), model.inputs[key]]
      if (!points || !input || !isNumber(input)) continue
      const here = { at: placeOf(input, Number(values[key])), value: now }
      writeStrokes(place, strokesOf(points, stretch, here))
    }
  }
  const tasks = new Map(
    keys.map((key) => [
      key,
      () => {
        known.set(key, curve(model, state().values, key))
        later(paint)
      },
    ]),
  )
  const compute = (wanted: Iterable<string>): void => {
    for (const key of wanted) later(tasks.get(key) ?? paint)
  }
  const computeAll = (): void => {
    resting = true
    compute(keys)
  }

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const key = target instanceof SVGElement ? target.dataset['curve'] : undefined
        if (key) near[isIntersecting ? 'add' : 'delete'](key)
      }
      later(paint)
    },
    { rootMargin: '100px' },
  )
  for (const place of places) if (place.dataset['curve']) watcher.observe(place)
  const end = listen((now, event, before) => {
    if (now.values === before.values) return
    clearTimeout(timer)
    resting = false
    if ('key' in event && keys.includes(event.key)) last = event.key
    // What moves along its own curve leaves that as it is.
    const others = [...near, last].filter((key) => !('key' in event) || key !== event.key)
    compute(others)
    later(paint)
    timer = setTimeout(computeAll, quiet)
  })
  computeAll()
  return () => {
    end()
    watcher.disconnect()
    clearTimeout(timer)
  }
}
