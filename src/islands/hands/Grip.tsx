import { useRef, useState } from 'preact/hooks'
import type { CaseStore } from '../../case'
import type { Place } from '../../charts'
import { rem } from '../../charts/geometry'
import type { GripPlace } from '../../figures/figure'
import { giveBack } from './giveBack'
import { hold, stay } from './hold'
import { placeIn } from './placeIn'

interface GripProps {
  /** Where it is taken hold of. */
  readonly at: GripPlace
  /** Hears where it is taken to: across in shares of the drawing, 0 to 1, down in CSS pixels as marks count them. */
  readonly onTake: (place: Place) => void
  /** Hears that a finger went off too soon, and that one has rested. */
  readonly onHurry: (isHurried: boolean) => void
  /** The case that it moves. */
  readonly store: CaseStore
}

/** Which ways it goes, as arrows. */
const arrows = {
  across: 'M3 10l5 4V6zM17 10l-5 4V6z',
  down: 'M10 3l4 5H6zM10 17l4-5H6z',
  both: 'M10 2l3 4H7zM10 18l3-4H7zM2 10l4 3V7zM18 10l-4 3V7z',
}

/** A point of a drawing that a mouse or a finger can move; keys have the sliders below. */
export function Grip({ at, onTake, onHurry, store }: GripProps) {
  const [held, setHeld] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  /** What comes of a place in the case as it is by then. */
  const taken = useRef(onTake)
  taken.current = onTake
  const goes = at.goes ?? 'both'
  const takeHold = (event: PointerEvent): void => {
    const [frame, was] = [root.current?.parentElement, store.state()]
    if (!frame) return
    hold(event, {
      atOnce: goes === 'across',
      take() {
        setHeld(true)
        onHurry(false)
      },
      move: (to) => taken.current(placeIn(frame, to)),
      letGo: () => setHeld(false),
      tooSoon: () => onHurry(true),
      giveBack() {
        setHeld(false)
        giveBack(store, was)
      },
    })
  }
  return (
    <span
      class="grip"
      ref={root}
      aria-hidden="true"
      style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: rem(at.y) }}
      data-goes={goes}
      data-held={held || undefined}
      onPointerDown={takeHold}
      onTouchMove={stay}
      onContextMenu={stay}
    >
      <svg viewBox="0 0 20 20">
        <path d={arrows[goes]} />
      </svg>
    </span>
  )
}
