import { useEffect, useState } from 'preact/hooks'
import { fill, type Reader } from '../../i18n'
import { shareWords } from '../../i18n/panels/share'
import { Missing } from '../Missing'
import { qrOf, svgOf, type QrCode } from '../qr'
import { textOn } from '../text'

interface QrFigureProps {
  /** Of the calculator. */
  readonly id: string
  readonly link: string
  /** What to do about a link that is too long, as a sentence. */
  readonly shorten: string
  readonly reader: Reader
}

/** Long enough, in ms, that a slider is still. */
const pause = 150
/** From so many squares across on a phone needs a large print. */
const fine = 100

const isLong = (error: unknown): boolean => error instanceof RangeError

/** A link as a QR code, to look at and to save. */
export function QrFigure({ id, link, shorten, reader }: QrFigureProps) {
  const words = shareWords[reader.locale.code]
  const [code, setCode] = useState<QrCode | 'long' | 'missing'>()
  const make = async (): Promise<QrCode | 'long' | 'missing'> =>
    qrOf(link).catch((error: unknown) => (isLong(error) ? 'long' : 'missing'))
  const again = async (): Promise<boolean> => {
    const made = await make()
    setCode(made)
    return made !== 'missing'
  }
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => void make().then((made) => wanted && setCode(made)), pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [link])
  if (code === undefined) return <p class="missing">{reader.strings.onItsWay}</p>
  if (code === 'missing') return <Missing again={again} reader={reader} />
  if (code === 'long') return <p class="problem" {...textOn(`${words.noCode} ${shorten}`)} />
  const title = fill(words.code, { title: reader.words.title })
  return (
    <figure class="qr">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={title}
        shape-rendering="crispEdges"
      >
        <path class="ground" d={`M0 0h${code.size}v${code.size}H0z`} />
        <path d={code.path} />
      </svg>
      {code.size > fine && <p class="hint">{words.dense}</p>}
      <a
        download={`palanca-${id}.svg`}
        href={`data:image/svg+xml,${encodeURIComponent(svgOf(code, title))}`}
      >
        {words.download}
      </a>
    </figure>
  )
}
