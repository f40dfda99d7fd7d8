import { useEffect, useState } from 'preact/hooks'
import type { Place } from '../charts'
import { rem } from '../charts/geometry'

interface GripProps {
  /** Where it is taken hold of. */
  readonly at: Place
  /** Hears where it is taken to: across in shares of the drawing, 0 to 1, down in CSS pixels as marks count them. */
  readonly onTake: (place: Place) => void
}

/** A point of a drawing that a mouse or a finger can move; keys have the sliders below. */
export function Grip({ at, onTake }: GripProps) {
  const [isAwake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  if (!isAwake) return null
  const take = ({ currentTarget, clientX, clientY, buttons }: PointerEvent): void => {
    if (!(currentTarget instanceof HTMLElement) || buttons === 0) return
    const frame = currentTarget.parentElement?.getBoundingClientRect()
    if (!frame) return
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
    const x = Math.min(1, Math.max(0, (clientX - frame.left) / frame.width))
    onTake({ x, y: (clientY - frame.top) / size })
  }
  return (
    <span
      class="grip"
      aria-hidden="true"
      style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: rem(at.y) }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={take}
    />
  )
}
