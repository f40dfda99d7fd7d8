import { fill } from '../i18n'
import { Answer } from './Answer'
import { LatePart } from './LatePart'
import { staleness } from './staleness'
import { textOn } from './text'
import type { Case } from './useCase'
import { Was } from './Was'

/** Why no result stands: for eyes where to look, for ears the whole sentence, which the field shows. */
function Refused({ state: { result, reader } }: Case) {
  const { strings, label, problem } = reader
  return result.problems.map((one, at) => {
    const field = one.kind === 'constraint' ? label(one.about.at(-1) ?? '') : undefined
    if (field === undefined) return <p key={at} class="problem" {...textOn(problem(one))} />
    return (
      <p key={at} class="problem refused">
        <span {...textOn(fill(strings.refused, { field }))} />
        <span class="visually-hidden" {...textOn(` ${problem(one)}`)} />
      </p>
    )
  })
}

/** The result that answers the calculator's question, what it was, and how it comes about. */
export function Headline(card: Case) {
  const { id, headline } = card.store.scope.model
  const { words, strings, label } = card.state.reader
  const stale = staleness(card)
  const hint = words.outputs[headline]?.hint
  return (
    <div
      class={stale ? 'results answer stale' : 'results answer'}
      role="group"
      aria-labelledby={`${id}-results`}
    >
      <p class="legend" id={`${id}-results`}>
        {strings.results}
      </p>
      {stale && <p class="problem" {...textOn(stale)} />}
      <Refused {...card} />
      <div class="result headline" id={`${id}-${headline}`} data-of={headline}>
        <p class="what">
          <span class="label">{label(headline)}</span>
        </p>
        <Answer name={headline} {...card} />
        <Was name={headline} state={card.state} />
        {hint && <p class="hint">{hint}</p>}
        <LatePart name="HeadlineWorking" {...card} />
      </div>
    </div>
  )
}
