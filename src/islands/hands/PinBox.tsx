import { useEffect, useRef, useState } from 'preact/hooks'
import { unread, type CaseEvent, type CaseState } from '../../case'
import type { Figure, FigureSetting, Held } from '../../figures'
import { sceneOf } from '../../figures/scene'
import { fill } from '../../i18n'
import { keepFor, keepOn } from '../entry'
import { recordOf } from '../record'
import { textOn } from '../text'
import type { Case } from '../useCase'

interface PinBoxProps extends Case {
  readonly pin: NonNullable<Figure['pin']>
  readonly setting: FigureSetting
}

/** Under this a visit keeps, by calculator, what is pinned. */
const name = 'pin'

const heldIn = (kept: unknown): Held | undefined => {
  const numbers = Object.entries(recordOf(kept)).filter(
    (one): one is [string, number] => typeof one[1] === 'number',
  )
  return numbers.length > 0 ? Object.fromEntries(numbers) : undefined
}

/**
 * Holds something of a case fast: whatever moves it, other inputs follow, until they are moved
 * themselves or another case is opened.
 */
export function PinBox({ pin, setting, store, state }: PinBoxProps) {
  const { id } = setting.model
  const isLocked = pin.followers.some((key) => store.locked?.includes(key))
  /** A share that is being written is the reader's. */
  const isWritten = (now: CaseState): boolean => pin.followers.some((key) => key in unread(now))
  /** Whether the others stand as they would follow. */
  const holds = (one: Held, { values, result }: CaseState): boolean => {
    const along = pin.follow(one, sceneOf(setting, result))
    return pin.followers.every((key) => Math.abs(Number(values[key]) - Number(along[key])) < 1e-6)
  }
  const [held, setHeld] = useState(() => {
    const kept = heldIn(keepOn(name, id))
    return kept && holds(kept, state) ? kept : undefined
  })
  const holding = useRef<Held>()
  holding.current = held
  const hold = (now: Held | undefined): void => {
    holding.current = now
    setHeld(now)
    keepFor(name, id, now)
  }
  const scene = sceneOf(setting, state.result)
  useEffect(() => {
    let own: CaseEvent | undefined
    return store.listen((now, event, before) => {
      const { values, result } = now
      const { current } = holding
      if (!current || event === own) return
      const moves = (keys: readonly string[]): boolean =>
        keys.some((key) => values[key] !== before.values[key])
      const isOpened = event.kind === 'opened' || event.kind === 'replaced'
      if (isWritten(now)) hold(undefined)
      else if (isOpened || moves(pin.followers)) {
        if (!holds(current, now)) hold(undefined)
      } else if (moves(pin.by)) {
        const along = pin.follow(current, sceneOf(setting, result))
        // What is being typed stays as it is.
        const [key = ''] = event.kind === 'moved' ? [event.key] : pin.followers
        own = { kind: 'moved', key, value: along[key] ?? values[key] ?? 0, along }
        store.send(own)
      }
    })
  }, [])
  const [label, quotes] = held ? pin.says(held, scene) : ['']
  return (
    <>
      <label class="pick">
        <input
          type="checkbox"
          checked={held !== undefined}
          disabled={isLocked || (!held && (isWritten(state) || !pin.hold(scene)))}
          onChange={(event) => hold(event.currentTarget.checked ? pin.hold(scene) : undefined)}
        />{' '}
        <span {...textOn(scene.label('pin'))} />
      </label>
      <p role="status" {...textOn(quotes ? fill(scene.label(label), quotes) : '')} />
    </>
  )
}
