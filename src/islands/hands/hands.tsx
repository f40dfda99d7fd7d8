import { useEffect, useState } from 'preact/hooks'
import { rem } from '../../charts/geometry'
import type { FigureSetting } from '../../figures'
import type { ShownFigure } from '../../figures/view'
import { handsWords } from '../../i18n/panels/hands'
import { styled } from '../styled'
import { textOn } from '../text'
import type { Case } from '../useCase'
import { Carry } from './Carry'
import { FigurePicture } from './FigurePicture'
import { Grip } from './Grip'
import { PinBox } from './PinBox'
import styles from '../../styles/hands.css?url&no-inline'

/** How long what a hurried finger is told stays, in ms. */
const patience = 4_000

interface HandsProps extends Case, Pick<FigureSetting, 'words'> {
  readonly shown: ShownFigure
}

/** What can be taken hold of in a drawing: over it, since to those who hear the page it is one picture. */
function Hands({ shown, words: figureWords, ...card }: HandsProps) {
  const { taken, carried, drawing, grips } = shown
  const { store } = card
  const places = carried?.filter(({ key }) => !store.locked?.includes(key))
  const [isHurried, setHurried] = useState(false)
  const words = handsWords[card.state.reader.locale.code]
  useEffect(() => {
    if (!isHurried) return
    const timer = setTimeout(() => setHurried(false), patience)
    return () => clearTimeout(timer)
  }, [isHurried])
  if (!places && !grips) return null
  return (
    <div class="hands">
      <div style={{ blockSize: rem(drawing.height) }}>
        {grips?.map((at, index) => (
          <Grip
            key={index}
            at={at}
            store={store}
            onHurry={setHurried}
            onTake={(place) => {
              for (const [key, value] of Object.entries(taken?.(place) ?? {}))
                if (store.state().values[key] !== value) store.send({ kind: 'moved', key, value })
            }}
          />
        ))}
        {places && (
          <Carry
            places={places}
            label={figureWords.labels['carried'] ?? ''}
            onHurry={setHurried}
            {...card}
          />
        )}
        {isHurried && <p class="hurried" {...textOn(words.rest)} />}
      </div>
    </div>
  )
}

/** All that comes to a figure after its first answer, once its styles are here. */
export async function ready() {
  await styled(styles)
  return { FigurePicture, Hands, PinBox }
}
