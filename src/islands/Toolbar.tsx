import { useMemo } from 'preact/hooks'
import type { PageModel } from '../engine/page'
import { Currency } from './Currency'
import { Tools } from './Tools'
import type { Case } from './useCase'

/** Whether a calculator has amounts of money, which a currency would show in. */
const hasMoney = ({ inputs, outputs }: PageModel): boolean =>
  [...Object.values(inputs), ...Object.values(outputs)].some(({ unit }) => unit.startsWith('money'))

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
