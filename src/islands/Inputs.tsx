import { problemOf } from '../case'
import type { Input } from '../engine'
import { Field } from './Field'
import { Fold } from './Fold'
import { GridFields, gridInputs } from './GridFields'
import type { Case } from './useCase'

/** Every input: the ones that matter first, the others behind their fold. */
export function Inputs({ store, state }: Case) {
  const { model } = store.scope
  const { words, strings } = state.reader
  const inGrid = gridInputs(model)
  const entries = Object.entries(model.inputs).filter(([name]) => !inGrid.includes(name))
  const groups = [...new Set(entries.map(([, { group }]) => group))]
  // Beside a long column of results there is room for every input.
  const roomy = Object.keys(model.outputs).length > 8
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
        return (
          <Fold
            key={group}
            title={words.groups[group]}
            open={roomy}
            held={inside.some(([name]) => problemOf(state, name))}
          >
            {fields(inside)}
          </Fold>
        )
      })}
    </fieldset>
  )
}
