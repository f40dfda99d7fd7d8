import type { Reader } from '../i18n'
import { Missing } from './Missing'
import type { Late } from './useLate'

interface WaitingProps {
  readonly late: Late<unknown>
  readonly reader: Reader
}

/** In place of a part of the page that is on its way, or could not be loaded. */
export const Waiting = ({ late: { missing, again }, reader }: WaitingProps) =>
  missing ? (
    <Missing again={again} reader={reader} />
  ) : (
    <p class="missing">{reader.strings.onItsWay}</p>
  )
