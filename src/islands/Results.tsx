import { explain, type PageModel } from '../engine'
import { fill, type Reader } from '../i18n'
import type { Case } from './useCase'

const held = ({ drafts, reader }: Case): string | undefined => {
  const fields = Object.entries(drafts)
    .filter(([, { problem }]) => problem)
    .map(([key]) => reader.label(key))
  return fields.length > 0 ? fill(reader.strings.held, { fields: fields.join(', ') }) : undefined
}

interface AnswerProps {
  readonly name: string
  readonly state: Case
}

/** The unrounded value for machines, the written one for people, or the reason in words. */
function Answer({ name, state }: AnswerProps) {
  const { reader, result } = state
  const outcome = result.outputs[name]
  const text = reader.answer(name, outcome)
  if (!outcome || outcome.ok)
    return <data value={outcome ? String(outcome.value) : ''}>{text}</data>
  const { problem } = outcome
  if (problem.kind === 'reason')
    return (
      <data value="" class={problem.tone ? `word ${problem.tone}` : 'none said'}>
        {text}
      </data>
    )
  // A reason that holds for every result is seen once above them; heard, it goes with each.
  if (result.problems.length === 0)
    return (
      <data value="" class="none said">
        {text}
      </data>
    )
  return (
    <data value="" class="none">
      {reader.strings.notAvailable}
      <span class="visually-hidden">: {text}</span>
    </data>
  )
}

function Row({
  model,
  name,
  state,
}: {
  readonly model: PageModel
  readonly name: string
  readonly state: Case
}) {
  const { reader, result } = state
  const { formula, numbers, result: text } = explain(model, result, name, reader.vocabulary)
  const label = reader.label(name)
  const hint = reader.words.outputs[name]?.hint
  const outcome = result.outputs[name]
  return (
    <div class={name === model.headline ? 'result headline' : 'result'}>
      <p class="what">
        <span class="label">{label}</span>
        {hint && <span class="hint">{hint}</span>}
      </p>
      {/* Announced as one sentence by the status line instead, not field by field on every tick. */}
      <output name={name} aria-live="off">
        <Answer name={name} state={state} />
      </output>
      <details class="working">
        <summary>
          {reader.strings.working}
          <span class="visually-hidden">: {label}</span>
        </summary>
        <p>
          <span class="term">{label}</span> = {formula}
        </p>
        {outcome?.ok && (
          <p>
            {numbers} = <strong>{text}</strong>
          </p>
        )}
        {outcome?.ok === false && <p>{text}</p>}
      </details>
    </div>
  )
}

/** Every result with its working, and a word where a field holds something unusable. */
export function Results({
  model,
  state,
  heading,
}: {
  readonly model: PageModel
  readonly state: Case
  readonly heading: string
}) {
  const stale = held(state)
  return (
    <div class="results" role="group" aria-labelledby={heading}>
      <p class="legend" id={heading}>
        {state.reader.strings.results}
      </p>
      {stale && <p class="problem">{stale}</p>}
      {state.result.problems.map((problem, at) => (
        <p key={at} class="problem">
          {state.reader.problem(problem)}
        </p>
      ))}
      {[
        model.headline,
        ...Object.keys(model.outputs).filter((name) => name !== model.headline),
      ].map((name) => (
        <Row key={name} model={model} name={name} state={state} />
      ))}
    </div>
  )
}

/** The one sentence that a screen reader hears after a change. */
export const spoken = (model: PageModel, state: Case, reader: Reader): string => {
  const { headline } = model
  const value = reader.answer(headline, state.result.outputs[headline])
  return held(state) ?? fill(reader.strings.announce, { label: reader.label(headline), value })
}
