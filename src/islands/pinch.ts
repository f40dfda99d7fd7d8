/** The sliders that fingers have come down on, with what they stood at. */
const held = new Map<HTMLInputElement, string>()
const fingers = new Set<number>()
/** From the second finger on until none is left. */
let isPinch = false

const sliderOf = ({ target }: Event): HTMLInputElement | undefined =>
  target instanceof HTMLInputElement && target.type === 'range' ? target : undefined

function comeDown(event: PointerEvent): void {
  if (event.pointerType !== 'touch') return
  fingers.add(event.pointerId)
  const slider = sliderOf(event)
  if (slider) held.set(slider, slider.value)
  isPinch ||= fingers.size > 1
  if (isPinch) for (const one of held.keys()) one.dispatchEvent(new PointerEvent('pointercancel'))
}

function goOff({ pointerId, isTrusted }: PointerEvent): void {
  if (!isTrusted) return
  fingers.delete(pointerId)
  if (fingers.size > 0) return
  isPinch = false
  held.clear()
}

function stay(event: Event): void {
  const slider = sliderOf(event)
  if (!isPinch || !slider || !held.has(slider)) return
  event.stopImmediatePropagation()
  slider.value = held.get(slider) ?? slider.value
}

/** Two fingers zoom a page, and mean no number: from now on, however often it is asked for, what they do to sliders is given back, and moves nothing more. */
export function heedPinches(): void {
  addEventListener('pointerdown', comeDown, true)
  addEventListener('pointerup', goOff, true)
  addEventListener('pointercancel', goOff, true)
  addEventListener('input', stay, true)
}
