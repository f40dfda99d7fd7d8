import { unread, type CaseState, type CaseStore } from '../../case'
import { sharedQuery } from '../../url/share'
import { recordOf } from '../entry'
import { keptEvents } from '../kept'
import { follow } from '../later'
import { previewName } from './preview'

/** What a frame tells the link builder that it stands in, each time its numbers change. */
export interface Report {
  readonly type: 'palanca:case'
  /** The name that the frame had as it opened: when another is shown, a last word may still be on its way. */
  readonly name: string
  readonly id: string
  /** Every input and the revision, bare, as a frame's address carries them. */
  readonly query: string
  /** The same on the page that the frame leads to. */
  readonly link: string
  /** What no address holds: texts that are no numbers yet, by input. */
  readonly unread: Readonly<Record<string, string>>
  readonly title: string
  /** The headline, as it is read. */
  readonly answer: { readonly label: string; readonly value: string }
  /** What can be moved here, and so be locked. */
  readonly inputs: readonly {
    readonly key: string
    readonly label: string
    readonly value: string
  }[]
}

const id = (): string => document.body.dataset['embed'] ?? ''

/** What the frame is called as this begins. */
const { name } = window

const reportOf = ({ scope }: CaseStore, state: CaseState): Report => {
  const { model } = scope
  const { reader, values, result } = state
  const home = document.querySelector<HTMLAnchorElement>('a[data-keeps-case]')
  const prefix = home?.dataset['prefix'] ?? ''
  const controls = (key: string): Element | null =>
    document.querySelector(`[name="${key}"], [data-slider="${key}"]`)
  const { headline } = model
  return {
    type: 'palanca:case',
    name,
    id: id(),
    query: sharedQuery({ ...scope, prefix: '' }, '', state),
    link: `${home?.origin}${home?.pathname}${sharedQuery({ ...scope, prefix }, '', state)}`,
    unread: unread(state),
    title: document.querySelector('h1')?.textContent ?? document.title,
    answer: {
      label: reader.label(headline),
      value: reader.answer(headline, result.outputs[headline]),
    },
    inputs: Object.keys(model.inputs)
      .filter(controls)
      .map((key) => ({
        key,
        label: reader.label(key),
        value: reader.given(key, values[key] ?? ''),
      })),
  }
}

/** Takes up the texts that this preview was left with. */
function takeUp(store: CaseStore): void {
  const left = recordOf(recordOf(recordOf(parent.history.state)[previewName])[id()])
  history.replaceState({ ...recordOf(history.state), [store.scope.model.id]: left }, '')
  keptEvents(store).forEach(store.send)
}

/** Tells the builder, on this site and nowhere else, now and whenever the numbers change. */
export function report(store: CaseStore): void {
  const tell = (state: CaseState): void =>
    parent.postMessage(reportOf(store, state), location.origin)
  takeUp(store)
  tell(store.state())
  follow(store, tell)
}
