import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Place } from '../../charts'
import type { CarryPlace } from '../../figures'
import { carriedTo, heldFrom, placeAt } from '../../figures/carry'
import { amountText } from '../../i18n/amount'
import type { Case } from '../useCase'
import { boxOf, Carried, type Lifted } from './Carried'
import { hold, stay } from './hold'
import { placeIn } from './placeIn'

interface CarryProps extends Case {
  readonly places: readonly CarryPlace[]
  /** What is carried, and between what. */
  readonly label: string
  /** Hears that a finger went off too soon, and that one has rested. */
  readonly onHurry: (isHurried: boolean) => void
}

/** How many places each key goes. */
const ways: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 1, ArrowDown: 1, End: Infinity },
  ...{ ArrowLeft: -1, ArrowUp: -1, Home: -Infinity },
}

/** What of a drawing can be carried to another place: with a mouse or a finger, from where it is taken hold of on; with keys, one at a time. */
export function Carry({ places, label, onHurry, store, state }: CarryProps) {
  const [lifted, setLifted] = useState<Lifted>()
  const root = useRef<HTMLDivElement>(null)
  /** What was carried last: the opposite key takes it back, be it part of one. */
  const last = useRef({ from: '', to: '', count: 1 })
  /** The place whose handle the keys go on from, once it is there. */
  const next = useRef('')
  const { reader, values } = state
  const goOn = (): void => {
    const handle = root.current?.querySelector<HTMLElement>(`[data-carries="${next.current}"]`)
    if (!handle) return
    next.current = ''
    handle.focus()
  }
  useLayoutEffect(goOn)

  const carry = (from: string, to: string, count: number): boolean => {
    const now = store.state().values
    const given = carriedTo(store.scope.model, now, [from, to], count)
    if (!given) return false
    last.current = { from, to, count: Number(given[to]) - Number(now[to]) }
    store.send({ kind: 'moved', key: to, value: given[to] ?? 0, along: given })
    return true
  }
  const step = (event: KeyboardEvent, at: number): void => {
    const way = ways[event.key]
    if (way === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const [from, to] = [places[at], places[Math.min(places.length - 1, Math.max(0, at + way))]]
    if (!from || !to) return
    const isBack = last.current.from === to.key && last.current.to === from.key
    if (!carry(from.key, to.key, isBack ? last.current.count : 1)) return
    next.current = to.key
    goOn()
  }
  const takeHold = (event: PointerEvent, from: CarryPlace): void => {
    const frame = root.current
    if (!frame) return
    const start = placeIn(frame, event)
    const count = heldFrom(from, start.x, Number(values[from.key]))
    let to = from
    const lift = (at: Place): void => setLifted({ from, to, count, at })
    hold(event, {
      take() {
        lift(start)
        onHurry(false)
      },
      move(now) {
        const at = placeIn(frame, now)
        to = placeAt(places, at.y) ?? from
        lift(at)
      },
      letGo() {
        carry(from.key, to.key, count)
        setLifted(undefined)
      },
      tooSoon: () => onHurry(true),
      giveBack: () => setLifted(undefined),
    })
  }
  return (
    <div class="carries" ref={root}>
      {places.map((place, at) => {
        const text = reader.given(place.key, values[place.key] ?? 0)
        return place.width > 0 ? (
          <div
            key={place.key}
            class="carry"
            style={boxOf(place)}
            data-carries={place.key}
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-orientation="vertical"
            aria-valuemin={0}
            aria-valuemax={places.length - 1}
            aria-valuenow={at}
            aria-valuetext={`${reader.short(place.key)}: ${text}`}
            onKeyDown={(event) => step(event, at)}
            onPointerDown={(event) => takeHold(event, place)}
            onTouchMove={stay}
            onContextMenu={stay}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M10 3l4 5H6zM10 17l4-5H6z" />
            </svg>
          </div>
        ) : null
      })}
      {lifted && (
        <Carried
          all={Number(values[lifted.from.key])}
          text={amountText(reader, lifted.count, 'count')}
          {...lifted}
        />
      )}
    </div>
  )
}
