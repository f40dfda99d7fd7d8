import { fill } from '../../i18n'
import { addressSync } from '../../url'
import { keptHere } from '../entry'
import { recordOf } from '../record'
import { previewName } from '../framed/preview'
import type { Report } from '../framed/report'
import { takeOver } from '../kept'
import { builderQuery, frameQuery, readChoices, type Choices } from './choices'
import { openForm, type Choice } from './form'
import { showLocks } from './locks'
import { openPreview } from './preview'
import { takeQr, takeTexts } from './take'
import { textsOf } from './texts'

/** As high as a frame is written while the preview cannot tell how high it will be. */
const guess = 900

/** Under this the builder keeps what was chosen for each thing. */
const leftName = 'left'

/** What a preview was asked for. */
interface Showing {
  readonly choices: Choices
  readonly asked: string
  /** What it told last. */
  told?: string
}

const form = document.querySelector<HTMLElement>('.builder')
const told = document.querySelector<HTMLElement>('.builder-told')

function build(page: HTMLElement): void {
  const homes: Readonly<Record<string, string>> = JSON.parse(page.dataset['homes'] ?? '{}')
  const { offer, show } = openForm(page, (choice) => choose(choice))
  const read = readChoices(location.search, offer)
  let { choices } = read
  let report: Report | undefined
  takeOver()
  /** The texts in each thing's preview that are no numbers yet. */
  let unread = recordOf(keptHere(previewName))
  /** What was chosen for each thing when another was looked at, as an address tells it. */
  let left = recordOf(keptHere(leftName))

  const source = (): string =>
    `${homes[choices.language]}embed/${choices.what}/${frameQuery(choices, offer)}`
  const full = (path: string): string => new URL(path, location.href).href
  const texts = takeTexts(page)
  const qr = takeQr(page)

  const query = (): string => builderQuery(choices, offer)
  const sync = addressSync(
    () => undefined,
    query,
    () => ({ ...recordOf(history.state), [previewName]: unread, [leftName]: left }),
  )

  /** Writes what can be taken. */
  const write = (): void => {
    if (!report) return
    const numbers = report.query.replace(/^\?/, '')
    const framed = frameQuery({ ...choices, numbers }, offer)
    const address = full(`${homes[choices.language]}embed/${choices.what}/${framed}`)
    const script = full(page.dataset['script'] ?? '')
    const shown = { source: address, script, height: preview.height() ?? guess }
    const { unread: wanting, inputs } = report
    const fields = inputs.flatMap(({ key, label }) => (key in wanting ? [label] : []))
    texts.show(textsOf(report, shown), fields.join(', '))
    qr.show(report.link)
  }
  const locks = showLocks(page, (lock) => change({ lock }))
  /** By name: one that is on its way stands behind one that can still be moved. */
  const showings = new Map<string, Showing>()
  let latest: Showing | undefined
  /** What a preview is asked for that its reader may change there. */
  const asking = (): string =>
    JSON.stringify([choices.numbers, Object.entries(recordOf(unread[choices.what]))])
  const choicesOf = (what: string): Choices => readChoices(String(left[what] ?? ''), offer).choices

  /** Takes over the numbers that a preview tells. */
  const take = (now: Report): void => {
    const showing = showings.get(now.name)
    if (!showing) return
    const { what, lock, numbers: asked } = showing.choices
    const told = JSON.stringify([now.query, Object.entries(now.unread)])
    const isMoved = showing.told ? told !== showing.told : now.query !== now.came
    showing.told = told
    // One that was not moved has nothing to say beside what was moved before it came.
    if (showing !== latest && !isMoved) return
    // An address need not carry what a preview comes with.
    const numbers = now.query === now.came ? asked : now.query.replace(/^\?/, '')
    if (what === choices.what) choices = { ...choices, numbers }
    else left = { ...left, [what]: builderQuery({ ...choicesOf(what), numbers }, offer) }
    // What stands in a field as it is locked comes back with it.
    const locked = Object.entries(recordOf(unread[what])).filter(([key]) => lock.includes(key))
    unread = { ...unread, [what]: { ...Object.fromEntries(locked), ...now.unread } }
    sync.replaceSoon(query)
  }
  /** Whether something was changed in the one before since the latest was asked for. */
  const isBehind = (): boolean => latest?.told === undefined && latest?.asked !== asking()
  /** What is there has other numbers than the next one will: nobody moves those. */
  const askAgain = (): void => {
    preview.still()
    change({})
  }
  const preview = openPreview(page, {
    onReport(now) {
      if (isBehind()) return askAgain()
      take(now)
      report = now
      locks.show(now.inputs, choices.lock)
      write()
    },
    onPast(now) {
      take(now)
      if (now.isLast && isBehind()) askAgain()
    },
    onHeight: write,
  })
  /** Shows the frame anew, as it is chosen now. */
  const change = (some: Partial<Choices>): void => {
    const { what } = latest?.choices ?? choices
    unread = { ...unread, [what]: { ...recordOf(unread[what]), ...preview.early() } }
    choices = { ...choices, ...some }
    report = undefined
    sync.replace(query)
    latest = { choices, asked: asking() }
    showings.set(preview.show(source()), latest)
  }

  const choose = (choice: Choice): void => {
    if (choice.what === undefined) change(choice)
    else {
      // Another thing has other numbers.
      left = { ...left, [choices.what]: query() }
      const { numbers, lock } = choicesOf(choice.what)
      locks.clear()
      change({ ...choice, numbers, lock })
    }
    show(choices)
  }
  if (told && read.unknown)
    told.textContent = fill(told.dataset['unknown'] ?? '', { what: read.unknown })
  show(choices)
  page.classList.add('built')
  change({})
}

if (form) build(form)
