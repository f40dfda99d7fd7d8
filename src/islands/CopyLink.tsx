import { useState } from 'preact/hooks'
import { unreadFields } from '../case'
import { fill } from '../i18n'
import { linkTo } from './linkTo'
import { textOn } from './text'
import type { Case } from './useCase'

/** Copies the link that opens with these numbers; where the browser refuses, shows it. */
export function CopyLink({ store, state }: Case) {
  const { strings } = state.reader
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const link = (): string => linkTo({ store, state })
  const copy = (): void => {
    setOutcome(undefined)
    // On pages without a secure origin there is no clipboard, or an undefined one.
    new Promise((done) => done(navigator.clipboard.writeText(link()))).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  }
  const unread = unreadFields(state)
  const copied = unread ? fill(strings.copiedBefore, { fields: unread }) : strings.copied
  const told = { copied, refused: strings.copyFailed }
  return (
    <>
      <button type="button" class="primary" onClick={copy}>
        {strings.copyLink}
      </button>
      <p class="copied" role="status" {...textOn(outcome ? told[outcome] : '')} />
      {outcome === 'refused' && (
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
