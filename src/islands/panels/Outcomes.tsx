import { blame } from '../../engine/band'
import { fill } from '../../i18n'
import { ranges as words } from '../../i18n/panels/ranges'
import type { Ranges } from '../../url/beside'
import type { Bands } from '../bands'
import { bandText, endText } from '../../i18n/bandText'
import { textOn, untranslated } from '../text'
import type { Case } from '../useCase'

/** The lowest and highest of every result, and where they are had. */
export function Outcomes({ bands, ...card }: Case & { readonly bands: Bands }) {
  const { model } = card.store.scope
  const { reader, result } = card.state
  const say = words[reader.locale.code]
  const cell = (name: string, end: 'low' | 'high', head: string) => {
    const found = bands[name]?.[end]
    const at = Object.entries(found?.at ?? {}).map(
      ([key, value]) => `${reader.short(key)} ${reader.given(key, value)}`,
    )
    return (
      <td role="cell" data-column={head} {...untranslated}>
        <span
          class="load"
          {...textOn(found ? endText(model, reader, name, found) : reader.strings.notAvailable)}
        />
        {at.length > 0 && bandText(model, reader, name, bands[name]) && (
          <span class="hint" {...textOn(fill(say.at, { values: at.join(' · ') }))} />
        )}
      </td>
    )
  }
  return (
    <table role="table" class="side-by-side outcomes">
      <caption class="visually-hidden" {...textOn(say.table)} />
      <thead role="rowgroup">
        <tr role="row">
          {[say.result, say.lowest, say.now, say.highest].map((head) => (
            <th role="columnheader" scope="col" key={head} {...textOn(head)} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {Object.keys(model.outputs).map((name) => {
          const { refused, low } = bands[name] ?? {}
          const why = refused && reader.problem(refused)
          return (
            <tr role="row" key={name}>
              <th role="rowheader" scope="row">
                <span {...textOn(reader.label(name))} />
                {why && (
                  <span
                    class="hint"
                    {...textOn(fill(low ? say.partly : say.nowhere, { problem: why }))}
                  />
                )}
              </th>
              {cell(name, 'low', say.lowest)}
              <td role="cell" data-column={say.now} {...untranslated}>
                <span {...textOn(reader.answer(name, result.outputs[name]))} />
              </td>
              {cell(name, 'high', say.highest)}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Which range makes the headline's band as wide as it is, as a sentence. */
export function blamed({ store, state }: Case, ranges: Ranges, bands: Bands): string {
  const { model } = store.scope
  const { reader, values } = state
  const { headline } = model
  const say = words[reader.locale.code]
  const { low, high } = bands[headline] ?? {}
  if (!low || !high) return ''
  const named = { result: reader.label(headline) }
  if (low.value === high.value) return fill(say.still, named)
  const [widest] = blame(model, values, ranges, headline)
  if (!widest || widest.low === widest.high) return ''
  const isMost = widest.high - widest.low > (high.value - low.value) / 2
  const [from = '', to = ''] = [widest.low, widest.high].map((value) =>
    endText(model, reader, headline, { value, at: {} }),
  )
  return fill(isMost ? say.most : say.largest, {
    ...named,
    key: reader.label(widest.key),
    low: from,
    high: to,
  })
}
