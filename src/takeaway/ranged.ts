import { chartParts } from '../engine/chartParts'
import { band, type Band } from '../engine/band'
import type { PageModel, Values } from '../engine/page'
import { fill } from '../i18n'
import { bandText } from '../i18n/bandText'
import { ranges as words } from '../i18n/panels/ranges'
import type { Ranges } from '../url/beside'
import type { Taken } from './taken'

/** Inputs given as low to high, and what each result then comes to. */
export interface Ranged {
  readonly ranges: Ranges
  readonly bands: Readonly<Record<string, Band>>
}

/** What comes of ranges; nothing where no input has one. */
export const rangedOf = (model: PageModel, values: Values, ranges: Ranges): Ranged | undefined =>
  Object.keys(ranges).length > 0 ? { ranges, bands: band(model, values, ranges) } : undefined

/** Both ends of an input or a result in one text; nothing where it has one value alone. */
export function endsOf({ model, reader, ranged }: Taken, key: string): string {
  const range = ranged?.ranges[key]
  if (!range) return bandText(model, reader, key, ranged?.bands[key])
  const [low, high] = [reader.given(key, range[0]), reader.given(key, range[1])]
  return fill(words[reader.locale.code].band, { low, high })
}

/** The same as a sentence of its own, with why part of it has no result. */
export function rangeLines(taken: Taken, key: string): readonly string[] {
  const { reader, ranged } = taken
  const say = words[reader.locale.code]
  const ends = endsOf(taken, key)
  const { refused, low } = ranged?.bands[key] ?? {}
  return [
    ...(ends ? [fill(say.bandOf, { label: reader.label(key), band: ends })] : []),
    ...(refused
      ? [fill(low ? say.partly : say.nowhere, { problem: reader.problem(refused) })]
      : []),
  ]
}

/** What each input that has a range lies between, a line each. */
export const rangedInputs = (taken: Taken): readonly string[] =>
  Object.keys(taken.ranged?.ranges ?? {}).flatMap((key) => rangeLines(taken, key))

/** For a picture: the ranges, and the bands of the headline and of what the chart shows. */
export function pictured(taken: Taken): readonly string[] {
  const { headline, chart, outputs } = taken.model
  const shown = [headline, ...chartParts(chart).map(([name]) => name)]
  const results = Object.keys(outputs).filter((key) => shown.includes(key))
  return [...rangedInputs(taken), ...results.flatMap((key) => rangeLines(taken, key))]
}
