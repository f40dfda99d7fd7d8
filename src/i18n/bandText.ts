import type { PageModel } from '../engine/page'
import type { Band, End } from '../engine/band'
import { fill } from './fill'
import { ranges as words } from './panels/ranges'
import type { Reader } from './reader'

/** One end of a band as its result is written: a number, a yes or no, an option, or that there is no bound. */
export function endText({ outputs }: PageModel, reader: Reader, name: string, end: End): string {
  const { unit, options } = outputs[name] ?? {}
  const { value } = end
  if (!Number.isFinite(value)) return words[reader.locale.code].noBound
  const shown = options ? (options[value] ?? '') : unit === 'flag' ? value === 1 : value
  return reader.answer(name, { ok: true, value: shown })
}

/** A band as one text; nothing where it has none, or both ends read the same. */
export function bandText(model: PageModel, reader: Reader, name: string, band: Band | undefined) {
  if (!band?.low || !band.high) return ''
  const [low, high] = [band.low, band.high].map((end) => endText(model, reader, name, end))
  if (low === undefined || high === undefined || low === high) return ''
  const say = words[reader.locale.code]
  const isWord = ['flag', 'choice'].includes(model.outputs[name]?.unit ?? '')
  return fill(isWord ? say.bandWords : say.band, { low, high })
}
