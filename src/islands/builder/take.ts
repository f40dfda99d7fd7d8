import { fill } from '../../i18n'
import { copyText } from '../clipboard'
import { qrOf, svgOf } from '../qr'
import { shareTexts, type ShareText } from './texts'

/** The fields that hold what can be taken, and their buttons. */
export function takeTexts(form: HTMLElement) {
  const { copied = '', refused = '' } = form.querySelector<HTMLElement>('.take')?.dataset ?? {}
  const partsOf = (name: ShareText) => {
    const part = form.querySelector(`[data-text="${name}"]`)
    const [field, button, status] = [
      part?.querySelector('textarea'),
      part?.querySelector('button'),
      part?.querySelector('.status'),
    ]
    return { field, button, status }
  }
  const tell = (status: Element | null | undefined, text: string): void => {
    if (status) status.textContent = text
  }
  for (const name of shareTexts) {
    const { field, button, status } = partsOf(name)
    button?.addEventListener('click', () => {
      tell(status, '')
      void copyText(field?.value ?? '').then((isCopied) => {
        if (!isCopied) field?.select()
        tell(status, isCopied ? copied : refused)
      })
    })
  }
  return {
    /** @param fields the names of those whose text is no number yet, if any */
    show(texts: Readonly<Record<ShareText, string>>, fields: string): void {
      const left = form.querySelector<HTMLElement>('[data-left-out]')
      tell(left, fields && fill(left?.dataset['leftOut'] ?? '', { fields }))
      for (const name of shareTexts) {
        const { field, status } = partsOf(name)
        if (!field || field.value === texts[name]) continue
        field.value = texts[name]
        // What was copied is no longer what stands here.
        tell(status, '')
      }
    },
  }
}

/** The QR code of the link, drawn once it is asked for, and then with each new link. */
export function takeQr(form: HTMLElement) {
  const part = form.querySelector<HTMLElement>('[data-drawn]')
  const words = part?.dataset ?? {}
  const [button, status, place, file] = [
    part?.querySelector('[data-draw]'),
    part?.querySelector('.status'),
    part?.querySelector('.qr'),
    part?.querySelector<HTMLAnchorElement>('.file'),
  ]
  let link = ''
  let isAsked = false
  const clear = (told: string): void => {
    place?.replaceChildren()
    if (file) file.hidden = true
    if (status) status.textContent = told
  }
  const draw = async (): Promise<void> => {
    const of = link
    if (!isAsked || of === '') return
    try {
      const name = fill(words['drawn'] ?? '', { link: of })
      const svg = svgOf(await qrOf(of), name)
      // Another link may have come meanwhile.
      if (of !== link || !place) return
      clear('')
      place.innerHTML = svg
      place.firstElementChild?.setAttribute('role', 'img')
      if (file) {
        URL.revokeObjectURL(file.href)
        file.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        file.download = 'palanca-qr.svg'
        file.hidden = false
      }
    } catch (error) {
      clear((error instanceof RangeError ? words['tooLong'] : words['notDrawn']) ?? '')
    }
  }
  button?.addEventListener('click', () => {
    isAsked = true
    void draw()
  })
  return {
    show(now: string): void {
      if (now === link) return
      link = now
      void draw()
    },
  }
}
