import type { Reader } from '../i18n'
import { TryAgain } from './TryAgain'

interface MissingProps {
  /** Asks for it again. @returns whether it came */
  readonly again: () => Promise<boolean>
  readonly reader: Reader
}

/** In place of a part of the page that could not be loaded. */
export const Missing = ({ again, reader }: MissingProps) => (
  <p class="missing">
    <span>{reader.strings.partNotLoaded}</span> <TryAgain again={again} reader={reader} />
  </p>
)
