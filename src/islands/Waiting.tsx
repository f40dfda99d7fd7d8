import type { Reader } from '../i18n'
import type { Late } from './useLate'

interface WaitingProps {
  readonly late: Late<unknown>
  readonly reader: Reader
}

/** In place of a part of the page that is on its way, or could not be loaded. */
export function Waiting({ late: { missing, again }, reader: { strings } }: WaitingProps) {
  if (!missing) return <p class="missing">{strings.onItsWay}</p>
  return (
    <p class="missing">
      <span>{strings.partNotLoaded}</span>{' '}
      <button type="button" onClick={again}>
        {strings.tryAgain}
      </button>
    </p>
  )
}
