import { useMemo } from 'preact/hooks'
import { hasMoney } from '../engine/hasMoney'
import { Currency } from './Currency'
import { Tools } from './Tools'
import type { Case } from './useCase'

/** Currency, reset, and what can be done with a case beyond its numbers. */
export function Toolbar({ store, state }: Case) {
  const reset = (): void => store.send({ kind: 'replaced', values: store.scope.start })
  const currency = useMemo(
    () => hasMoney(store.scope.model) && <Currency store={store} state={state} />,
    [state.reader],
  )
  return (
    <div class="toolbar">
      {currency}
      <button type="button" onClick={reset}>
        {state.reader.strings.reset}
      </button>
      <Tools store={store} state={state} />
    </div>
  )
}
