import { compare as words } from '../i18n/panels/compare'
import { besideOf } from './beside'
import { columnsOf, written } from './compared'
import { textOn, untranslated } from './text'
import type { Case } from './useCase'

/** On a printed calculator: kept cases beside the present one, in what differs between them. */
export function KeptSheet(card: Case) {
  const { store, state } = card
  const { model } = store.scope
  const { reader } = state
  const say = words[reader.locale.code]
  const { kept } = besideOf(store).state()
  if (kept.length === 0) return null
  const columns = columnsOf(card, kept)
  const rows = [...Object.keys(model.inputs), ...Object.keys(model.outputs)].flatMap((key) => {
    const texts = columns.map((column) => written(card, key, column.result))
    return key === model.headline || new Set(texts).size > 1 ? [{ key, texts }] : []
  })
  const names = rows.map(({ key }) => reader.short(key))
  /** As short as tells it from the others. */
  const named = (key: string): string => {
    const short = reader.short(key)
    return names.filter((name) => name === short).length > 1 ? reader.label(key) : short
  }
  return (
    <table class="kept-sheet">
      <caption class="legend" {...textOn(say.kept)} />
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden" {...textOn(say.row)} />
          </th>
          {columns.map(({ name }, at) => (
            <th scope="col" key={at} {...textOn(name)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, texts }) => (
          <tr key={key}>
            <th scope="row" {...textOn(named(key))} />
            {texts.map((text, at) => (
              <td key={at} {...untranslated} {...textOn(text)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
