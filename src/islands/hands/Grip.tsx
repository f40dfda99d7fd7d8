import type { Place } from '../../charts'
import { rem } from '../../charts/geometry'
import { placeIn } from './placeIn'

interface GripProps {
  /** Where it is taken hold of. */
  readonly at: Place
  /** Hears where it is taken to: across in shares of the drawing, 0 to 1, down in CSS pixels as marks count them. */
  readonly onTake: (place: Place) => void
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
  />
)
