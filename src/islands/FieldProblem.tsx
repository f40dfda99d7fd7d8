import { problemOf, problemText } from '../case'
import { textOn } from './text'
import type { Case } from './useCase'

interface FieldProblemProps extends Case {
  readonly name: string
  readonly id: string
  /** What it stands in: a paragraph of its own, or a row's head. */
  readonly as: 'p' | 'span'
}

/** What stands in the way of a field's number, beside it; where a part of the page is missing, it can be asked for again. */
export function FieldProblem({ name, id, as: Element, store, state }: FieldProblemProps) {
  const problem = problemOf(state, name)
  if (!problem) return null
  return (
    <Element class="problem" id={id}>
      <span {...textOn(problemText(problem, state.reader))} />
      {problem.kind === 'notLoaded' && (
        <button type="button" onClick={store.loadParser}>
          {state.reader.strings.tryAgain}
        </button>
      )}
    </Element>
  )
}
