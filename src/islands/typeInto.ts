import { fieldText, problemOf, problemText, type CaseStore } from '../case'

/**
 * Lets a number of a sentence be typed where it stands. Enter or leaving reads it, what cannot be
 * used is told beside it and stays, Escape gives back what was.
 * @param write writes the sentence's number anew
 */
export function typeInto(
  place: HTMLElement,
  key: string,
  store: CaseStore,
  write: () => void,
): void {
  if ('editing' in place.dataset) return
  const was = store.state().values[key]
  const field = document.createElement('input')
  const told = document.createElement('span')
  Object.assign(field, { type: 'text', inputMode: 'decimal', autocomplete: 'off' })
  field.value = fieldText(store.state(), key)
  field.size = Math.max(4, field.value.length + 1)
  field.setAttribute('aria-label', store.state().reader.label(key))
  told.className = 'problem'
  told.id = `${key}-told`
  told.setAttribute('role', 'alert')
  place.dataset['editing'] = ''
  // A control has none inside it.
  place.removeAttribute('role')
  place.tabIndex = -1
  place.replaceChildren(field, told)

  const close = (): void => {
    if (!('editing' in place.dataset)) return
    const isInUse = place.contains(document.activeElement)
    delete place.dataset['editing']
    place.setAttribute('role', 'spinbutton')
    place.tabIndex = 0
    write()
    if (isInUse) place.focus()
  }
  const leave = (): void => {
    if (!('editing' in place.dataset)) return
    store.send({ kind: 'left', key })
    const state = store.state()
    const problem = problemOf(state, key)
    if (!problem) return close()
    told.textContent = problemText(problem, state.reader)
    field.setAttribute('aria-invalid', 'true')
    field.setAttribute('aria-describedby', told.id)
  }
  field.addEventListener('input', () => store.send({ kind: 'typed', key, text: field.value }))
  field.addEventListener('blur', leave)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') leave()
    if (event.key !== 'Escape' || was === undefined) return
    store.send({ kind: 'moved', key, value: was })
    close()
  })
  field.focus()
  field.select()
}
