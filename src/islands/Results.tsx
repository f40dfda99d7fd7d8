import { unreadFields } from '../case'
import { explain } from '../engine'
import { fill } from '../i18n'
import { formulaOn, textOn, untranslated } from './text'
import type { Case } from './useCase'

/** That results are older than what stands in the fields, and which fields those are. */
const staleness = ({ state }: Case): string | undefined => {
  const fields = unreadFields(state)
  return fields ? fill(state.reader.strings.held, { fields }) : undefined
}

type ResultProps = Case & { readonly name: string }

/** The unrounded value for machines, the written one for people, or the reason in words. */
function Answer({ name, state: { reader, result } }: ResultProps) {
  const outcome = result.outputs[name]
  const text = reader.answer(name, outcome)
  if (!outcome || outcome.ok)
    return <data value={String(outcome?.value ?? '')} {...untranslated} {...textOn(text)} />
  const { problem } = outcome
  if (problem.kind === 'reason' && problem.tone)
    return <data value="" class={`word ${problem.tone}`} {...textOn(text)} />
  // A reason that holds for every result is seen once above them; heard, it goes with each.
  if (result.problems.length === 0) return <data value="" class="none reason" {...textOn(text)} />
  return (
    <data value="" class="none">
      <span>{reader.strings.notAvailable}</span>
      <span class="visually-hidden" {...textOn(`: ${text}`)} />
    </data>
  )
}

/** How one result comes about: its formula, and the same with the reader's numbers in it. */
function Working({ store, state: { reader, result }, name }: ResultProps) {
  const {
    formula,
    numbers,
    result: text,
  } = explain(store.scope.model, result, name, reader.vocabulary)
  const label = reader.label(name)
  const ok = result.outputs[name]?.ok
  return (
    <details class="working">
      <summary>
        <span>{reader.strings.working}</span>
        <span class="visually-hidden">: {label}</span>
      </summary>
      <p>
        <span class="term">{label}</span> = <span {...formulaOn(formula)} />
      </p>
      {ok ? (
        <p {...untranslated}>
          <span {...formulaOn(numbers, ' = ')} />
          <strong {...textOn(text)} />
        </p>
      ) : (
        <p {...textOn(text)} />
      )}
    </details>
  )
}

/** One result: what it is, what it comes to, and how. */
function ResultRow(props: ResultProps) {
  const { name, store, state } = props
  const { reader } = state
  const hint = reader.words.outputs[name]?.hint
  return (
    <div class={name === store.scope.model.headline ? 'result headline' : 'result'}>
      <p class="what">
        <span class="label">{reader.label(name)}</span>
        {hint && <span class="hint">{hint}</span>}
      </p>
      {/* Announced as one sentence by the status line instead, not field by field on every tick. */}
      <output name={name} aria-live="off">
        <Answer {...props} />
      </output>
      <Working {...props} />
    </div>
  )
}

/** Every result with its working, and a word where a field holds something unusable. */
export function Results(card: Case) {
  const { id, headline, outputs } = card.store.scope.model
  const { reader, result } = card.state
  const stale = staleness(card)
  const others = Object.keys(outputs).filter((name) => name !== headline)
  return (
    <div class="results" role="group" aria-labelledby={`${id}-results`}>
      <p class="legend" id={`${id}-results`}>
        {reader.strings.results}
      </p>
      {stale && <p class="problem" {...textOn(stale)} />}
      {result.problems.map((problem, at) => (
        <p key={at} class="problem" {...textOn(reader.problem(problem))} />
      ))}
      {[headline, ...others].map((name) => (
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
