import { useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n'
import { figurePictureWords } from '../../i18n/panels/figurePicture'
import type { ShownFigure } from '../../figures/view'
import { linkTo } from '../linkTo'
import { textOn } from '../text'
import type { Case } from '../useCase'

interface FigurePictureProps extends Case {
  readonly name: string
  readonly shown: ShownFigure
}

/** Saves a figure as a picture, drawn by a part of the page that comes when it is asked for. */
export function FigurePicture({ name, shown, store, state }: FigurePictureProps) {
  const words = figurePictureWords[state.reader.locale.code]
  const place = useRef<HTMLButtonElement>(null)
  const [told, setTold] = useState('')
  const save = async (): Promise<void> => {
    const { saveFigure } = await import('../takeAway/saveFigure')
    if (!place.current) return
    const file = await saveFigure(name, shown, linkTo({ store, state }), place.current)
    setTold(fill(words.saved, { file }))
  }
  return (
    <>
      <button
        ref={place}
        type="button"
        onClick={() => void save().catch(() => setTold(words.failed))}
      >
        {words.save}
      </button>
      <p role="status" {...textOn(told)} />
    </>
  )
}
