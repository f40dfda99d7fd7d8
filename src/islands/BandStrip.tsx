import { headlineOf } from '../engine/headline'
import { fill } from '../i18n'
import { ranges as words } from '../i18n/panels/ranges'
import type { Bands } from './bands'
import { besideOf } from './beside'
import { bandText } from '../i18n/bandText'
import { textOn } from './text'
import type { Case } from './useCase'

/** The band of the headline on a scale from nought, with where it stands now; below nought it is a loss. */
export function BandStrip({ bands, store, state }: Case & { readonly bands: Bands }) {
  const { model } = store.scope
  const { reader, values } = state
  const { headline } = model
  const { low, high } = bands[headline] ?? {}
  const band = bandText(model, reader, headline, bands[headline])
  if (!low || !high || !band) return null
  const label = reader.label(headline)
  const now = headlineOf(model, values)
  const [from, to] = [Math.min(0, low.value, now ?? 0), Math.max(0, high.value, now ?? 0)]
  const isDrawn = Number.isFinite(from) && Number.isFinite(to) && to > from
  const share = (value: number): number => ((value - from) / (to - from)) * 100
  const bar = (kind: string, start: number, end: number, y: string, height: string) =>
    end > start && (
      <rect
        class={kind}
        x={`${share(start).toFixed(2)}%`}
        width={`${(share(end) - share(start)).toFixed(2)}%`}
        y={y}
        height={height}
      />
    )
  const at = (value: number): string => `${share(value).toFixed(2)}%`
  const say = words[reader.locale.code]
  const { ranges } = besideOf(store).state()
  const outside = Object.entries(ranges).filter(
    ([key, [least, most]]) => Number(values[key]) < least || Number(values[key]) > most,
  )
  return (
    <div class="band-strip">
      <span class="name" {...textOn(fill(say.bandOf, { label, band }))} />
      {isDrawn && (
        <svg width="100%" height="1.25rem" aria-hidden="true">
          {bar('context', from, to, '0.5625rem', '0.125rem')}
          {bar('loss', low.value, Math.min(high.value, 0), '0.25rem', '0.75rem')}
          {bar('load', Math.max(low.value, 0), high.value, '0.25rem', '0.75rem')}
          {now !== undefined && <line x1={at(now)} x2={at(now)} y1="0" y2="100%" />}
        </svg>
      )}
      {outside.map(([key]) => (
        <span
          key={key}
          class="name"
          {...textOn(
            fill(say.outside, {
              label: reader.label(key),
              value: reader.given(key, values[key] ?? 0),
            }),
          )}
        />
      ))}
    </div>
  )
}
