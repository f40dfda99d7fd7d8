import { fill } from '../i18n'
import { useCopying } from './copying'
import { leftOut } from './leftOut'
import { linkTo } from './linkTo'
import { noteOf } from './note'
import { textOn } from './text'
import type { Case } from './useCase'

/** Copies the link that opens with these numbers, and with the note that is being written; where the browser refuses, shows it. */
export function CopyLink(card: Case) {
  const { state } = card
  const { strings } = state.reader
  const { outcome, copy } = useCopying()
  const unread = outcome && leftOut(card)
  const copied = unread ? fill(strings.copiedBefore, { fields: unread }) : strings.copied
  const told = { copied, refused: strings.copyFailed }
  const link = (): string => linkTo(card, noteOf(card.store))
  // What was copied is no longer what stands here, once something has been moved.
  const isSo = outcome && (outcome.kind === 'refused' || outcome.text === link())
  return (
    <>
      <button type="button" class="primary" onClick={() => copy(link())}>
        {strings.copyLink}
      </button>
      <p class="copied" role="status" {...textOn(isSo ? told[outcome.kind] : '')} />
      {outcome?.kind === 'refused' && (
        <input
          class="link"
          type="text"
          readOnly
          aria-label={strings.copyLink}
          value={link()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  )
}
