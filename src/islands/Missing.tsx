import type { Case } from './useCase'

/** Says that a part of the page could not be loaded, once it is missed, and offers to try again. */
export function Missing({ store, state }: Case) {
  const { strings } = state.reader
  if (!Object.values(state.drafts).some(({ problem }) => problem?.kind === 'notLoaded')) return null
  return (
    <p class="missing" role="alert">
      {strings.notLoaded}{' '}
      <button type="button" onClick={store.loadParser}>
        {strings.tryAgain}
      </button>
    </p>
  )
}
