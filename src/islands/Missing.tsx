import type { Reader } from '../i18n'

interface MissingProps {
  /** Asks for it again. */
  readonly again: () => void
  readonly reader: Reader
}

/** In place of a part of the page that could not be loaded. */
export const Missing = ({ again, reader: { strings } }: MissingProps) => (
  <p class="missing">
    <span>{strings.partNotLoaded}</span>{' '}
    <button type="button" onClick={again}>
      {strings.tryAgain}
    </button>
  </p>
)
