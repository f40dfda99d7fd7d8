import { unreadFields } from '../case'
import { fill } from '../i18n'
import { Answer } from './Answer'
import { ResultTable, tabled } from './ResultTable'
import type { Case } from './useCase'
import { WorkingFold } from './WorkingFold'

/** That results are older than what stands in the fields, and which fields those are. */
export const staleness = ({ state }: Case): string | undefined => {
  const fields = unreadFields(state)
  return fields ? fill(state.reader.strings.held, { fields }) : undefined
}

/** One result: what it is, what it comes to, and how. */
export function ResultRow(props: Case & { readonly name: string }) {
  const { name, store, state } = props
  const { reader } = state
  const { id } = store.scope.model
  const hint = reader.words.outputs[name]?.hint
  return (
    <div class="result" id={`${id}-${name}`} data-of={name}>
      <p class="what">
        <span class="label">{reader.label(name)}</span>
        {hint && <span class="hint">{hint}</span>}
      </p>
      <Answer {...props} />
      <WorkingFold names={[name]} of={reader.label(name)} store={store} state={state} />
    </div>
  )
}

/** Every result but the headline: what belongs together as a table, the others one by one. */
export function Results(card: Case) {
  const { headline, outputs } = card.store.scope.model
  const { strings } = card.state.reader
  const inTable = tabled(card.store.scope.model)
  const others = Object.keys(outputs).filter((name) => name !== headline && !inTable.includes(name))
  if (others.length + inTable.length === 0) return null
  return (
    <div
      class={staleness(card) ? 'results others stale' : 'results others'}
      role="group"
      aria-label={strings.otherResults}
    >
      <p class="legend" aria-hidden="true">
        {strings.otherResults}
      </p>
      <ResultTable {...card} />
      {others.map((name) => (
        <ResultRow key={name} name={name} {...card} />
      ))}
    </div>
  )
}

/** The one sentence that a screen reader hears after a change. */
export const spoken = (card: Case): string => {
  const { headline } = card.store.scope.model
  const { reader, result } = card.state
  const value = reader.answer(headline, result.outputs[headline])
  return staleness(card) ?? fill(reader.strings.announce, { label: reader.label(headline), value })
}
