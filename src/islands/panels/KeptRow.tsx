import { fill, type LanguageCode } from '../../i18n'
import { compare as words } from '../../i18n/panels/compare'
import { caseName } from '../../url/beside'
import { tooLongName } from '../compared'
import { textOn } from '../text'

interface KeptRowProps {
  readonly name: string
  /** Its name as it is being written, where it is. */
  readonly draft: string | null
  /** Its place among the kept cases, from 0. */
  readonly at: number
  readonly code: LanguageCode
  /** Hears every letter, since a page may be left at any of them; of nothing once it is done. */
  readonly onDraft: (text: string | null) => void
  /** Empty where it is to have the usual name again. */
  readonly onRename: (name: string) => void
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** One kept case: its name, which may be changed, and what can be done with it. */
export function KeptRow({ name, draft, at, code, ...on }: KeptRowProps) {
  const say = words[code]
  const write = (now: string): void => {
    on.onDraft(now)
    if (caseName(now) && !tooLongName(code, now)) on.onRename(caseName(now))
  }
  const tooLong = draft && tooLongName(code, draft)
  const leave = (): void => {
    if (draft === null || tooLong) return
    on.onRename(caseName(draft))
    on.onDraft(null)
  }
  return (
    <li>
      <span class={tooLong ? 'control wrong' : 'control'}>
        <input
          type="text"
          autocomplete="off"
          aria-invalid={tooLong ? 'true' : undefined}
          aria-label={fill(say.rename, { n: String(at + 1) })}
          value={draft ?? name}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={leave}
        />
      </span>
      <button
        type="button"
        aria-label={fill(say.openCase, { name })}
        onClick={on.onOpen}
        {...textOn(say.open)}
      />
      <button
        type="button"
        aria-label={fill(say.removeCase, { name })}
        onClick={on.onRemove}
        {...textOn(say.remove)}
      />
      {tooLong && <p class="problem" role="status" {...textOn(tooLong)} />}
    </li>
  )
}
