/** How long a finger rests on what it takes hold of, in ms, and how far it may tremble meanwhile, in CSS pixels: one that goes off at once scrolls the page. */
const [rest, tremble] = [300, 8]

/** What comes of holding something. */
interface Holding {
  /** A finger need not rest on it first, since it goes no way that a page scrolls. */
  readonly atOnce?: boolean
  readonly take: () => void
  readonly move: (to: PointerEvent) => void
  readonly letGo: () => void
  /** A finger went off before it had rested. */
  readonly tooSoon: () => void
  /** It was not meant: a scroll, a second finger, Escape. */
  readonly giveBack: () => void
}

/** Whether a finger has rested, and holds something. */
let hasRested = false

/** Keeps a page from scrolling, and its menu from opening, under a finger that has rested; heard where it comes down. */
export const stay = (event: Event): void => {
  if (hasRested) event.preventDefault()
}

/** Takes hold of something with the pointer that has come down on it, and with no other, until it is let go or given back. */
export function hold(
  down: PointerEvent,
  { atOnce, take, move, letGo, giveBack, tooSoon }: Holding,
): void {
  const { currentTarget, pointerId, pointerType, isPrimary, button, clientX, clientY } = down
  if (!(currentTarget instanceof Element) || button !== 0 || !isPrimary) return
  currentTarget.setPointerCapture(pointerId)
  const isAtOnce = atOnce || pointerType !== 'touch'
  const ended = new AbortController()
  const { signal } = ended
  let isTaken = false
  const taken = (): void => {
    isTaken = true
    hasRested = !isAtOnce
    take()
  }
  const end = (then: () => void): void => {
    ended.abort()
    clearTimeout(timer)
    hasRested = false
    if (isTaken) then()
  }
  const moved = (to: PointerEvent): void => {
    if (isTaken) move(to)
    else if (Math.hypot(to.clientX - clientX, to.clientY - clientY) > tremble) {
      end(giveBack)
      tooSoon()
    }
  }
  const timer = isAtOnce ? undefined : setTimeout(taken, rest)
  if (isAtOnce) taken()

  const hear = (name: 'pointermove' | 'pointerup' | 'pointercancel', then: typeof moved): void =>
    document.addEventListener(name, (event) => event.pointerId === pointerId && then(event), {
      signal,
    })
  hear('pointermove', (to) => (to.buttons === 0 ? end(letGo) : moved(to)))
  hear('pointerup', () => end(letGo))
  hear('pointercancel', () => end(giveBack))
  const another = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) end(giveBack)
  }
  document.addEventListener('pointerdown', another, { capture: true, signal })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(giveBack), { signal })
}
