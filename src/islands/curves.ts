import { crossings, curve, placeOf, type CurvePoint } from '../engine/curve'
import { headlineOf } from '../engine/headline'
import { isNumber } from '../engine/page'
import type { CaseStore } from '../case'
import { later } from './later'

/** Curves are as high as this in their own units, and keep clear of both edges. */
const [height, edge] = [28, 3]
/** Few numbers far from all others, as near a division by zero, would flatten everything: they are cut. */
const [few, far] = [0.05, 3]
/** Long enough that a slider is still before the curves far from the screen are computed too. */
const quiet = 400

/** The stretch of the headline that all curves of a card share, so that a flat one looks flat. */
function stretchOf(curves: Iterable<readonly CurvePoint[]>, now: number): [number, number] {
  const all = [...curves].flat().flatMap(({ value }) => value ?? [])
  all.sort((a, b) => a - b)
  const at = (part: number): number => all[Math.round(part * (all.length - 1))] ?? now
  const [low, high] = [at(few), at(1 - few)]
  const room = (high - low) * far
  return [
    Math.min(at(0) < low - room ? low : at(0), now),
    Math.max(at(1) > high + room ? high : at(1), now),
  ]
}

const path = (kind: string, d: string): string =>
  `<path class="${kind}" d="${d}" vector-effect="non-scaling-stroke"/>`

/** One curve as SVG: its line with gaps where the headline is refused, zero, where that is crossed, and the reader's point. */
function drawn(
  points: readonly CurvePoint[],
  [low, high]: readonly [number, number],
  here: CurvePoint,
): string {
  const scale = high > low ? (height - 2 * edge) / (high - low) : 0
  const x = (at: number): string => (at * 100).toFixed(1)
  const y = (value: number): string =>
    (scale === 0
      ? height / 2
      : Math.min(Math.max(height - edge - (value - low) * scale, 1), height - 1)
    ).toFixed(1)
  const line = points
    .map(({ at, value }, index) => {
      if (value === undefined) return ''
      const starts = points[index - 1]?.value === undefined
      return `${starts ? 'M' : 'L'}${x(at)} ${y(value)}`
    })
    .join('')
  const zero = low < 0 && high > 0 ? path('zero', `M0 ${y(0)}H100`) : ''
  const even = crossings(points).map((at) => path('even', `M${x(at)} 2V${height - 2}`))
  const point = here.value === undefined ? '' : path('point', `M${x(here.at)} ${y(here.value)}h0`)
  return zero + even.join('') + path('line', line) + point
}

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

  const paint = (): void => {
    const { values } = state()
    const now = headlineOf(model, values)
    const stretch = stretchOf(known.values(), now ?? 0)
    for (const place of places) {
      const key = place.dataset['curve'] ?? last
      const [points, input] = [known.get(key), model.inputs[key]]
      if (!points || !input || !isNumber(input)) continue
      const here = { at: placeOf(input, Number(values[key])), value: now }
      place.innerHTML = drawn(points, stretch, here)
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
  const computeAll = (): void => compute(keys)

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const key = target instanceof SVGElement ? target.dataset['curve'] : undefined
        if (key) near[isIntersecting ? 'add' : 'delete'](key)
      }
    },
    { rootMargin: '100px' },
  )
  for (const place of places) if (place.dataset['curve']) watcher.observe(place)
  const end = listen((now, event, before) => {
    if (now.values === before.values) return
    clearTimeout(timer)
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
