import { useRef, useState } from 'preact/hooks'
import { chartData } from '../../charts'
import { fill } from '../../i18n'
import { takeAwayWords } from '../../i18n/panels/takeAway'
import { today } from '../../takeaway/day'
import { paletteAt } from '../../takeaway/palette'
import { pictureOf } from '../../takeaway/picture'
import { plainWorking } from '../../takeaway/plainWorking'
import { pictured, rangedOf } from '../../takeaway/ranged'
import { slideHtml, slideText } from '../../takeaway/slide'
import { fileName, type About, type Taken } from '../../takeaway/taken'
import { besideOf } from '../beside'
import { leftOut } from '../leftOut'
import { linkTo } from '../linkTo'
import { noteAlong } from '../noteAlong'
import { aboutCalculator } from '../takeAway/about'
import { arrived, MissingPart } from '../takeAway/arrived'
import { copyText, copyWithPicture } from '../clipboard'
import { readyToPrint } from '../printed'
import { save } from '../takeAway/save'
import { textOn } from '../text'
import type { Case } from '../useCase'

const tasks = ['workbook', 'csv', 'worksheet', 'working', 'picture', 'slides'] as const
type Task = (typeof tasks)[number]

/** What came of the last thing asked for. */
interface Outcome {
  readonly text: string
  /** A text that the browser did not let us copy. */
  readonly uncopied?: string
  /** A picture that it did not let us copy. */
  readonly offer?: boolean
}

/** Takes the present case along: as a workbook, a table, a picture, or text. */
export function Panel({ store, state }: Case) {
  const words = takeAwayWords[state.reader.locale.code]
  const { model } = store.scope
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(0)
  const [outcome, setOutcome] = useState<Outcome>({ text: '' })

  const taken = (about?: About): Taken => {
    const { kept, ranges } = besideOf(store).state()
    const note = noteAlong({ store, state })
    const { result, reader, currency } = state
    const [link, date] = [linkTo({ store, state }), today()]
    const ranged = rangedOf(model, result.values, ranges)
    return { model, result, reader, currency, words, link, date, about, note, kept, ranged }
  }
  const saved = (blob: Blob, extension: string, sentence = words.saved): Outcome => {
    const file = fileName(model.id, today(), extension)
    save(blob, file)
    return { text: fill(sentence, { file }) }
  }
  const picture = async (): Promise<Blob> => {
    const { reader, result } = state
    if (!place.current) throw new Error('gone')
    const one = taken()
    const chart = chartData(model, result, reader, undefined, [], one.ranged?.bands)
    const title = `${reader.words.title} · ${chart.title}`
    return pictureOf({ ...chart, title }, one.link, paletteAt(place.current), pictured(one))
  }
  const work: Readonly<Record<Task, () => Promise<Outcome>>> = {
    async workbook() {
      const [{ workbookBytes, workbookType }, about] = await Promise.all([
        arrived(import('../../takeaway/workbook')),
        aboutCalculator(model.id, state.reader.locale.code),
      ])
      const blob = new Blob([await workbookBytes(taken(about))], { type: workbookType })
      return saved(blob, 'xlsx', about ? words.saved : words.savedWithout)
    },
    async csv() {
      const { csvOf } = await arrived(import('../../takeaway/csv'))
      return saved(new Blob([csvOf(taken())], { type: 'text/csv;charset=utf-8' }), 'csv')
    },
    async worksheet() {
      await readyToPrint()
      print()
      return { text: '' }
    },
    async working() {
      const text = plainWorking(taken())
      const copied = await copyText(text)
      return copied ? { text: words.copied } : { text: words.copyFailed, uncopied: text }
    },
    picture: async () => saved(await picture(), 'png'),
    async slides() {
      const [one, chart] = [taken(), chartData(model, state.result, state.reader)]
      const texts = { html: slideHtml(one, chart), text: slideText(one, chart) }
      if (await copyWithPicture(picture(), texts)) return { text: words.copied }
      const instead = (await copyText(texts.text)) ? words.textInstead : words.pictureRefused
      return { text: instead, offer: true }
    },
  }
  const failed = (error: unknown): Outcome => {
    const why = error instanceof MissingPart ? words.notLoaded : words.noPicture
    return { text: fill(words.failed, { why }) }
  }
  const run = async (task: Task): Promise<void> => {
    const turn = ++last.current
    setOutcome({ text: words.busy })
    const came = await work[task]().catch(failed)
    // Only the last thing asked for is told of.
    if (turn === last.current) setOutcome(came)
  }

  // Only a calculator's own page is one sheet on paper.
  const isOwnPage = new URL(linkTo({ store, state })).pathname === location.pathname
  const offered = tasks.filter((task) => task !== 'worksheet' || isOwnPage)
  const unread = leftOut({ store, state })
  const id = (task: Task): string => `${model.id}-take-${task}`
  return (
    <div class="take-away" ref={place}>
      <ul>
        {offered.map((task) => (
          <li key={task}>
            <button type="button" aria-describedby={id(task)} onClick={() => void run(task)}>
              {words[task]}
            </button>
            <span class="hint" id={id(task)}>
              {words.hints[task]}
            </span>
          </li>
        ))}
      </ul>
      {unread && <p class="hint" {...textOn(fill(words.held, { fields: unread }))} />}
      <p class="told" role="status" {...textOn(outcome.text)} />
      {outcome.offer && (
        <button type="button" onClick={() => void run('picture')}>
          {words.picture}
        </button>
      )}
      {outcome.uncopied !== undefined && (
        <textarea
          readOnly
          rows={8}
          aria-label={words.copyText}
          value={outcome.uncopied}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
