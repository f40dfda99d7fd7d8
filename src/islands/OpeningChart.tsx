import { createCase } from '../case'
import type { Language } from '../i18n'
import type { Scope } from '../url'
import { ChartFrame } from './ChartFrame'

/** The chart of the numbers a page opens with, for its HTML. */
export function OpeningChart({
  scope,
  language,
}: {
  readonly scope: Scope
  readonly language: Language
}) {
  const store = createCase(scope, language)
  return <ChartFrame store={store} state={store.state()} />
}
