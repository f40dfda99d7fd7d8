import { useEffect, useRef, useState } from 'preact/hooks'
import type { CaseEvent } from '../../case'
import type { Figure, FigureSetting, Held } from '../../figures'
import { sceneOf } from '../../figures/scene'
import { fill } from '../../i18n'
import { textOn } from '../text'
import type { Case } from '../useCase'

interface PinBoxProps extends Case {
  readonly pin: NonNullable<Figure['pin']>
  readonly setting: FigureSetting
}

/**
 * Holds something of a case fast: whatever moves it, other inputs follow, until they are moved
 * themselves or another case is opened.
 */
export function PinBox({ pin, setting, store, state }: PinBoxProps) {
  const isLocked = pin.followers.some((key) => store.locked?.includes(key))
  const [held, setHeld] = useState<Held>()
  const holding = useRef<Held>()
  holding.current = held
  const scene = sceneOf(setting, state.result)
  useEffect(() => {
    let own: CaseEvent | undefined
    return store.listen(({ values, result }, event, before) => {
      const { current } = holding
      if (!current || event === own) return
      const moves = (keys: readonly string[]): boolean =>
        keys.some((key) => values[key] !== before.values[key])
      const isOpened = event.kind === 'opened' || event.kind === 'replaced'
      if (isOpened || moves(pin.followers)) {
        holding.current = undefined
        setHeld(undefined)
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
          disabled={isLocked || (!held && !pin.hold(scene))}
          onChange={(event) => setHeld(event.currentTarget.checked ? pin.hold(scene) : undefined)}
        />{' '}
        <span {...textOn(scene.label('pin'))} />
      </label>
      <p role="status" {...textOn(quotes ? fill(scene.label(label), quotes) : '')} />
    </>
  )
}
