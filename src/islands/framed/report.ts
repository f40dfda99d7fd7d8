import { unread, type CaseState, type CaseStore } from '../../case'
import { decode } from '../../url'
import { sharedQuery } from '../../url/share'
import { recordOf } from '../record'
import { keptEvents } from '../kept'
import { follow } from '../later'
import { pastName, previewName } from './preview'

/** What a frame tells the link builder that it stands in, each time its numbers change. */
export interface Report {
  readonly type: 'palanca:case'
  /** The name that the frame had as it opened: while another is on its way, this one still tells its numbers. */
  readonly name: string
  /** Nothing follows: another is here. */
  readonly isLast: boolean
  readonly id: string
  /** Every input and the revision, bare, as a frame's address carries them. */
  readonly query: string
  /** The same as the address says that it was asked for: something may be moved before the first report. */
  readonly came: string
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

/** What the frame was called for this document. */
const name = pastName in document ? String(document[pastName]) : window.name

const reportOf = ({ scope }: CaseStore, state: CaseState, isLast: boolean): Report => {
  const { model } = scope
  const bare = { ...scope, prefix: '' }
  const { reader, values, result } = state
  const home = document.querySelector<HTMLAnchorElement>('a[data-keeps-case]')
  const prefix = home?.dataset['prefix'] ?? ''
  const controls = (key: string): Element | null =>
    document.querySelector(`[name="${key}"], [data-slider="${key}"]`)
  const { headline } = model
  const [opened] = performance.getEntriesByType('navigation')
  return {
    type: 'palanca:case',
    name,
    isLast,
    id: id(),
    query: sharedQuery(bare, '', state),
    came: sharedQuery(bare, '', decode(bare, new URL(opened?.name ?? location.href).search)),
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

/** Tells the builder, on this site and nowhere else, now, whenever the numbers change, and at the end. */
export function report(store: CaseStore): void {
  const tell = (isLast: boolean): void =>
    parent.postMessage(reportOf(store, store.state(), isLast), location.origin)
  takeUp(store)
  tell(false)
  follow(store, () => tell(false))
  addEventListener('pagehide', () => tell(true))
}
