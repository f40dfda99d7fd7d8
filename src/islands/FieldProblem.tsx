import { problemOf, problemText } from '../case'
import { textOn } from './text'
import { TryAgain } from './TryAgain'
import type { Case } from './useCase'

interface FieldProblemProps extends Case {
  readonly name: string
}

/** What stands in the way of a field's number, beside it; where a part of the page is missing, it can be asked for again. */
export function FieldProblem({ name, store, state }: FieldProblemProps) {
  const problem = problemOf(state, name)
  if (!problem) return null
  return (
    <p class="problem" id={`${store.scope.model.id}-${name}-problem`}>
      <span {...textOn(problemText(problem, state.reader))} />
      {problem.kind === 'notLoaded' && <TryAgain again={store.loadParser} reader={state.reader} />}
    </p>
  )
}
