import { Answer } from './Answer'
import { ResultTable, tabled } from './ResultTable'
import { staleness } from './staleness'
import type { Case } from './useCase'
import { WorkingFold } from './WorkingFold'

/** One result: what it is, what it comes to, and how. */
function ResultRow(props: Case & { readonly name: string }) {
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
