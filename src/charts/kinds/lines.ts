import { axisKey, type LineChart, type Unit } from '../../engine/page'
import { axisText } from '../../i18n/amount'
import { plot, reach, roundScale } from '../geometry'
import type { DotMark, Drawing, LineMark, TextMark, Tone } from '../marks'
import { namePlaces } from '../names'
import { whisker } from '../rows'
import { displayed, type Amount, type Ends, type Scene } from '../scene'

/** The first is what the finding is about; a second has a colour of its own, more are there to compare with. */
const toneOf = (at: number, all: number): Tone =>
  at === 0 ? 'load' : all === 2 ? 'effort' : 'context'
/** The line of text that the name of a crossing takes, above the lines. */
const caption = 18

interface Course {
  readonly name: string
  readonly label: string
  readonly tone: Tone
  /** In displayed units of the axis, with the amount there. */
  readonly places: readonly { readonly at: number; readonly amount: Amount }[]
  readonly before: readonly { readonly at: number; readonly value: number | undefined }[]
  readonly here?: { readonly at: number; readonly amount: Amount } | undefined
  /** How far the amount at the reader's own place ranges. */
  readonly band: Ends | undefined
}

/** Amounts along an axis, each named where its line ends, with the reader's own place on it. */
export function lines(chart: LineChart, scene: Scene): Drawing {
  const { from, to, step, along, alongs = {}, here, crossings = {} } = chart
  const steps = Math.round((to - from) / step)
  const stops = Array.from({ length: steps + 1 }, (_, at) => Number((from + at * step).toFixed(9)))
  const keyOf = (name: string): string => alongs[name] ?? along ?? axisKey
  const within = (at: number): boolean => at >= from && at <= to
  const hereOf = (name: string): number | undefined => {
    const key = keyOf(name)
    if (key !== axisKey) return scene.given(key)
    const value = here === undefined ? undefined : scene.amount('here', here).value
    return value === undefined || here === undefined
      ? undefined
      : displayed(value, scene.unit(here))
  }
  const courses = Object.entries(chart.lines).map(([name, line], at, all): Course => {
    const key = keyOf(name)
    const own = hereOf(name)
    return {
      name,
      label: scene.label(name),
      tone: toneOf(at, all.length),
      places: stops.map((stop) => ({
        at: stop,
        amount: scene.along(key, stop).amount(name, line),
      })),
      before: stops.map((stop) => ({ at: stop, value: scene.along(key, stop).opening(line) })),
      here:
        own !== undefined && within(own)
          ? { at: own, amount: scene.along(key, own).amount(name, line) }
          : undefined,
      band: scene.band(name, line, key),
    }
  })
  const unit: Unit = scene.unit(Object.values(chart.lines)[0] ?? -1)
  const ticks = roundScale(
    reach(
      scene.fit(
        courses.flatMap(({ places, before, band = [] }) => [
          ...band,
          ...places.map(({ amount }) => amount.value),
          ...before.map(({ value }) => value),
        ]),
      ),
    ),
  )
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const top = Math.max(1, Object.keys(crossings).length) * caption + 14
  const right = (at: number): number => (at - from) / (to - from)
  const down = (value: number): number =>
    top + (1 - (value - low) / (high - low)) * (plot.height - top - plot.bottom)
  const entered = (at: number): string => scene.reader.entered(at, axisUnit)
  const axisUnit = scene.axisUnit(along ?? Object.values(alongs)[0] ?? axisKey)

  const drawnLines = courses.map(({ tone, label, places }): LineMark => ({
    tone,
    points: places.flatMap(({ at, amount }) =>
      amount.value === undefined
        ? []
        : [
            {
              x: right(at),
              y: down(amount.value),
              text: `${entered(at)}: ${label} ${amount.text}`,
            },
          ],
    ),
  }))
  const ghosts = courses.flatMap(({ before, places }): LineMark[] =>
    before.some(({ value }, at) => value !== undefined && value !== places[at]?.amount.value)
      ? [
          {
            tone: 'context',
            points: before.flatMap(({ at, value }) =>
              value === undefined ? [] : [{ x: right(at), y: down(value), text: '' }],
            ),
          },
        ]
      : [],
  )
  const dots = courses.flatMap(({ tone, label, here: own }): DotMark[] =>
    own?.amount.value === undefined
      ? []
      : [
          {
            tone,
            x: right(own.at),
            y: down(own.amount.value),
            text: `${entered(own.at)}: ${label} ${own.amount.text}`,
          },
        ],
  )
  const named = courses.map(({ label, here: own }) =>
    own?.amount.value === undefined ? label : `${label} · ${own.amount.text}`,
  )
  const heights = namePlaces(
    drawnLines.map(({ points }) => points),
    named,
    top - 10,
    ticks.map(down),
  )
  const names = courses.flatMap(({ tone }, at): TextMark[] =>
    drawnLines[at]?.points.length
      ? [{ x: 1, y: heights[at] ?? 0, anchor: 'end', tone, text: named[at] ?? '' }]
      : [],
  )
  const marked = scene.amounts(crossings).flatMap((one) => {
    if (one.value === undefined) return []
    const at = displayed(one.value, axisUnit)
    return within(at) ? [{ ...one, x: right(at) }] : []
  })
  const bottom = plot.height - plot.bottom
  return {
    height: plot.height,
    scaled: true,
    lines: drawnLines,
    dots,
    ghosts: { lines: ghosts },
    rules: [
      ...ticks.map((value) => ({ from: { x: 0, y: down(value) }, to: { x: 1, y: down(value) } })),
      ...marked.map(({ x }, at) => ({
        from: { x, y: at * caption + 15 },
        to: { x, y: bottom },
        dashed: true,
      })),
      ...courses.flatMap(({ here: own, band }) =>
        own && band
          ? whisker({ x: right(own.at), y: down(band[1]) }, { x: right(own.at), y: down(band[0]) })
          : [],
      ),
    ],
    texts: [
      ...ticks.map((value): TextMark => ({
        x: 0,
        y: down(value),
        anchor: 'end',
        tone: 'soft',
        text: axisText(scene.reader, value, unit),
      })),
      ...marked.map(({ x, label, text }, at): TextMark => ({
        x,
        y: at * caption + 7,
        anchor: x < 0.5 ? 'start' : 'end',
        tone: 'soft',
        text: `${label} · ${text}`,
      })),
      { x: 0, y: bottom + 14, anchor: 'start', tone: 'soft', text: entered(from) },
      { x: 1, y: bottom + 14, anchor: 'end', tone: 'soft', text: entered(to) },
      { x: 0.5, y: bottom + 34, anchor: 'middle', tone: 'soft', text: scene.label('axis') },
      ...names,
    ],
    table: {
      head: [scene.label('axis'), ...courses.map(({ label }) => label)],
      rows: stops.map((stop, at) => [
        entered(stop),
        ...courses.map(
          ({ places }) => places[at]?.amount.full ?? scene.reader.strings.notAvailable,
        ),
      ]),
    },
  }
}
