import { useEffect } from 'preact/hooks'
import { fill } from '../i18n'
import { imprintWords } from '../i18n/panels/imprint'
import { KeptSheet } from './KeptSheet'
import { later } from './later'
import { linkTo } from './linkTo'
import { noteOf } from './note'
import { printed, readyToPrint } from './printed'
import type { QrCode } from './qr'
import { textOn } from './text'
import type { Case } from './useCase'
import { usePrinting } from './usePrinting'

/** The QR code of a link; none where nothing draws it yet, or the link is too long. */
function codeOf(link: string): QrCode | undefined {
  try {
    return printed.code?.(link)
  } catch {
    return undefined
  }
}

/** On a printed calculator: the day, the link that opens with these numbers, the note that goes with it, and kept cases. */
export function Imprint(card: Case) {
  const printing = usePrinting()
  useEffect(() => later(() => void readyToPrint()), [])
  if (!printing) return null
  const { locale } = card.state.reader
  const words = imprintWords[locale.code]
  const note = noteOf(card.store)
  const link = linkTo(card, note)
  const code = codeOf(link)
  const date = new Intl.DateTimeFormat(locale.dates, { dateStyle: 'long' }).format()
  return (
    <>
      <div class="imprint">
        {code && (
          <svg viewBox={`0 0 ${code.size} ${code.size}`} aria-hidden="true">
            <path d={code.path} />
          </svg>
        )}
        <div>
          {note && <p {...textOn(`${words.note}: ${note}`)} />}
          <p {...textOn(fill(words.printed, { date }))} />
          <p>
            <a href={link} {...textOn(link)} />
          </p>
        </div>
      </div>
      <KeptSheet {...card} />
    </>
  )
}
