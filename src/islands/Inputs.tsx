import { problemOf } from '../case'
import { pluralOf, type Input } from '../engine/page'
import { fill } from '../i18n'
import { Field } from './Field'
import { Fold } from './Fold'
import { GridFields, gridInputs } from './GridFields'
import type { Case } from './useCase'

/** How many of these inputs are no longer as the page opened, in words; nothing where none is. */
const movedOf = ({ store, state }: Case, names: readonly string[]): string => {
  const { strings, locale } = state.reader
  const { length } = names.filter((name) => state.values[name] !== store.scope.start[name])
  const [n, forms] = [String(length), strings.moved]
  return length > 0
    ? fill(pluralOf(locale.intl, length) === 'one' ? forms.one : forms.other, { n })
    : ''
}

/** Every input: the ones that matter first, the others behind their fold. */
export function Inputs(card: Case) {
  const { store, state } = card
  const { model } = store.scope
  const { words, strings } = state.reader
  const inGrid = gridInputs(model)
  const entries = Object.entries(model.inputs).filter(([name]) => !inGrid.includes(name))
  const groups = [...new Set(entries.map(([, { group }]) => group))]
  const fields = (list: readonly (readonly [string, Input])[]) =>
    list.map(([name, input]) => (
      <Field key={name} name={name} input={input} store={store} state={state} />
    ))
  return (
    <fieldset class="inputs">
      <legend class="legend">{strings.inputs}</legend>
      <GridFields store={store} state={state} />
      {groups.map((group) => {
        const inside = entries.filter(([, input]) => input.group === group)
        if (group === undefined) return fields(inside)
        const names = inside.map(([name]) => name)
        return (
          <Fold
            key={group}
            title={words.groups[group]}
            moved={movedOf(card, names)}
            held={names.some((name) => problemOf(state, name))}
            changed={names.some((name) => state.changed.includes(name))}
          >
            {fields(inside)}
          </Fold>
        )
      })}
    </fieldset>
  )
}
