import { render } from 'preact'
import { fieldText, problemOf, problemText, type CaseStore } from '../case'
import type { Value } from '../engine/page'
import { TryAgain } from './TryAgain'

/**
 * Lets a number of a sentence be typed where it stands. Enter or leaving reads it, what cannot be
 * used is told beside it and stays, and what waits to be read waits in it; Escape gives back what was.
 * @param write writes the sentence's number anew
 * @param isAsked whether a reader asks for it; else it only shows what was typed before, and why it is no number
 */
export function typeInto(
  place: HTMLElement,
  key: string,
  store: CaseStore,
  write: () => void,
  isAsked = true,
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

  /** What the input holds because of what is typed here; nothing while nothing is. */
  let typed: Value | undefined
  let isLeft = false
  const close = (): void => {
    if (!('editing' in place.dataset)) return
    const isInUse = place.contains(document.activeElement)
    delete place.dataset['editing']
    place.setAttribute('role', 'spinbutton')
    place.tabIndex = 0
    end()
    write()
    if (isInUse) place.focus()
  }
  let said: string | undefined
  const tell = (text: string | undefined, isMissing: boolean): void => {
    // What is being pressed stays where it is.
    if (text === said) return
    said = text
    told.textContent = text ?? ''
    if (!isMissing) return
    const asking = document.createElement('span')
    told.append(' ', asking)
    render(<TryAgain again={store.loadParser} reader={store.state().reader} />, asking)
  }
  /** Closes once what was typed has been read, and tells why where it cannot be. */
  const settle = (): void => {
    const state = store.state()
    const problem = problemOf(state, key)
    tell(problem && problemText(problem, state.reader), problem?.kind === 'notLoaded')
    field.toggleAttribute('aria-invalid', problem !== undefined)
    field.setAttribute('aria-describedby', told.id)
    if (!problem && !state.drafts[key]?.waiting) close()
  }
  const leave = (): void => {
    if (!('editing' in place.dataset)) return
    isLeft = true
    store.send({ kind: 'left', key })
    settle()
  }
  const end = store.listen((state) => {
    const isOurs = state.drafts[key]?.text === field.value
    // Moved elsewhere meanwhile, it is no longer what is typed here.
    if (isLeft && !isOurs && place.isConnected) close()
    else if (isLeft) settle()
  })
  let text = field.value
  const type = (): void => {
    if (field.value === text || !('editing' in place.dataset)) return
    text = field.value
    isLeft = false
    store.send({ kind: 'typed', key, text })
    typed = store.state().values[key]
  }
  field.addEventListener('input', type)
  // What fills fields in by itself may say no more than that.
  field.addEventListener('change', type)
  field.addEventListener('blur', leave)
  field.addEventListener('keydown', (event) => {
    // While signs are being put together, these keys belong to that.
    if (event.isComposing) return
    if (event.key === 'Enter') leave()
    if (event.key !== 'Escape') return
    // Only what was typed here is taken back.
    if (typed !== undefined && typed === store.state().values[key] && was !== undefined)
      store.send({ kind: 'moved', key, value: was })
    close()
  })
  if (!isAsked) return leave()
  field.focus()
  field.select()
}
