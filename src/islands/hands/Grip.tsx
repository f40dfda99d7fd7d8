import type { Place } from '../../charts'
import { rem } from '../../charts/geometry'
import type { GripPlace } from '../../figures/figure'
import { placeIn } from './placeIn'

interface GripProps {
  /** Where it is taken hold of. */
  readonly at: GripPlace
  /** Hears where it is taken to: across in shares of the drawing, 0 to 1, down in CSS pixels as marks count them. */
  readonly onTake: (place: Place) => void
}

/** Which ways it goes, as arrows. */
const arrows = {
  across: 'M3 10l5 4V6zM17 10l-5 4V6z',
  down: 'M10 3l4 5H6zM10 17l4-5H6z',
  both: 'M10 2l3 4H7zM10 18l3-4H7zM2 10l4 3V7zM18 10l-4 3V7z',
}

/** A point of a drawing that a mouse or a finger can move; keys have the sliders below. */
export const Grip = ({ at, onTake }: GripProps) => (
  <span
    class="grip"
    aria-hidden="true"
    style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: rem(at.y) }}
    onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
    onPointerMove={(event) => {
      const frame = event.currentTarget.parentElement
      if (frame && event.buttons !== 0) onTake(placeIn(frame, event))
    }}
  >
    <svg viewBox="0 0 20 20">
      <path d={arrows[at.goes ?? 'both']} />
    </svg>
  </span>
)
