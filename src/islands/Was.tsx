import { fill } from '../i18n'
import { textOn } from './text'
import type { Case } from './useCase'

/** What the headline was when the page opened, or before a worked case was chosen; nothing where it is the same. */
export function Was({ store, state: { result, before, reader } }: Case) {
  const { headline } = store.scope.model
  const [now, was] = [result, before].map(({ outputs }) =>
    reader.answer(headline, outputs[headline]),
  )
  const text = now === was || was === undefined ? '' : fill(reader.strings.was, { value: was })
  return <p class="was" {...textOn(text)} />
}
