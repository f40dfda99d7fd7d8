import { fill } from '../i18n'
import { textOn } from './text'
import type { Case } from './useCase'

/** What a result was when the page opened, or before a worked case was chosen; nothing where it is the same. */
export function Was({ name, state }: Pick<Case, 'state'> & { readonly name: string }) {
  const { result, before, reader } = state
  const [now, was] = [result, before].map(({ outputs }) => reader.answer(name, outputs[name]))
  const text = now === was || was === undefined ? '' : fill(reader.strings.was, { value: was })
  return <p class="was" {...textOn(text)} />
}
