import { CopyLink } from './CopyLink'
import { Currency } from './Currency'
import type { Case } from './useCase'

/** Currency, reset and the link to share. */
export function Toolbar({ store, state }: Case) {
  const reset = (): void => store.send({ kind: 'replaced', values: store.scope.start })
  return (
    <div class="toolbar">
      <Currency store={store} state={state} />
      <button type="button" onClick={reset}>
        {state.reader.strings.reset}
      </button>
      <CopyLink store={store} state={state} />
    </div>
  )
}
