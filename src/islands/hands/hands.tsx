import { rem } from '../../charts/geometry'
import type { FigureSetting } from '../../figures'
import type { ShownFigure } from '../../figures/view'
import { styled } from '../styled'
import type { Case } from '../useCase'
import { Carry } from './Carry'
import { FigurePicture } from './FigurePicture'
import { Grip } from './Grip'
import { PinBox } from './PinBox'
import styles from '../../styles/hands.css?url&no-inline'

interface HandsProps extends Case, Pick<FigureSetting, 'words'> {
  readonly shown: ShownFigure
}

/** What can be taken hold of in a drawing: over it, since to those who hear the page it is one picture. */
function Hands({ shown, words, ...card }: HandsProps) {
  const { taken, carried, drawing, grips } = shown
  const { store } = card
  const places = carried?.filter(({ key }) => !store.locked?.includes(key))
  if (!places && !grips) return null
  return (
    <div class="hands">
      <div style={{ blockSize: rem(drawing.height) }}>
        {grips?.map((at, index) => (
          <Grip
            key={index}
            at={at}
            store={store}
            onTake={(place) => {
              for (const [key, value] of Object.entries(taken?.(place) ?? {}))
                if (store.state().values[key] !== value) store.send({ kind: 'moved', key, value })
            }}
          />
        ))}
        {places && <Carry places={places} label={words.labels['carried'] ?? ''} {...card} />}
      </div>
    </div>
  )
}

/** All that comes to a figure after its first answer, once its styles are here. */
export async function ready() {
  await styled(styles)
  return { FigurePicture, Hands, PinBox }
}
