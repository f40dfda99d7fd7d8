import type { Place } from '../../charts'

/** Where a pointer is in a drawing: across in shares of its width, 0 to 1, down in CSS pixels as marks count them. */
export function placeIn(frame: Element, { clientX, clientY }: PointerEvent): Place {
  const { left, top, width } = frame.getBoundingClientRect()
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  return { x: Math.min(1, Math.max(0, (clientX - left) / width)), y: (clientY - top) / size }
}
