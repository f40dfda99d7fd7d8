import { builderName, pastName } from '../framed/preview'
import type { Report } from '../framed/report'
import { recordOf } from '../record'

interface Listeners {
  /** The frame has opened, or its numbers have changed. */
  readonly onReport: (report: Report) => void
  /** Those of one that is still there while another is on its way have, or it has gone. */
  readonly onPast: (report: Report) => void
  /** The frame has another height. */
  readonly onHeight: () => void
}

/** In CSS pixels: on a narrower screen the frame is as high as it will not be where it goes. */
const usual = 560
/** How long a frame may be silent before that is told, in ms. */
const patience = 10_000

/** The frame itself, as others will show it, and what it tells. */
export function openPreview(form: HTMLElement, { onReport, onPast, onHeight }: Listeners) {
  const place = form.querySelector<HTMLElement>('.preview')
  const waiting = form.querySelector<HTMLElement>('.waiting')
  const words = waiting?.textContent ?? ''
  const frame = document.createElement('iframe')
  frame.title = place?.dataset['title'] ?? ''
  frame.setAttribute('allow', 'clipboard-write')
  let shown = 0
  const name = (): string => `${builderName} ${shown}`
  let height: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    clearTimeout(timer)
    if (waiting) waiting.textContent = words
    timer = setTimeout(() => {
      if (waiting) waiting.textContent = waiting.dataset['silent'] ?? ''
    }, patience)
  }
  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    // The last word of a document that has gone comes from no window.
    if ((source ?? frame.contentWindow) !== frame.contentWindow) return
    if (origin !== location.origin) return
    if (data?.type === 'palanca:resize' && data.height > 0) {
      height = Math.ceil(data.height)
      frame.height = String(height)
      onHeight()
    }
    if (data?.type !== 'palanca:case') return
    if (data.name !== name()) return onPast(data)
    clearTimeout(timer)
    frame.inert = false
    if (waiting) waiting.textContent = ''
    onReport(data)
  })
  return {
    /** How high it will be; undefined until that is known. */
    height: () => (frame.clientWidth < usual ? undefined : height),
    /** What was done in one whose calculator is not awake yet, by control. */
    early(): object {
      const { contentDocument, contentWindow } = frame
      if (!contentDocument?.querySelector('astro-island[ssr]')) return {}
      const kept = Object.values(recordOf(contentWindow?.history.state))
      return Object.assign({}, ...kept.map(recordOf))
    },
    /** Lets nobody move what is there until the next one has come. */
    still(): void {
      frame.inert = true
    },
    /** @returns the name that this showing will tell */
    show(address: string): string {
      wait()
      const { contentWindow, contentDocument } = frame
      // One that has yet to read its name reads this; it may hold no element so far.
      if (contentDocument && !(pastName in contentDocument))
        Object.assign(contentDocument, { [pastName]: name() })
      shown += 1
      if (contentWindow) {
        contentWindow.name = name()
        // A frame that is led elsewhere adds a step to the history of the page; one that is replaced does not.
        contentWindow.location.replace(address)
      } else {
        frame.name = name()
        frame.src = address
        place?.append(frame)
      }
      return name()
    },
  }
}
