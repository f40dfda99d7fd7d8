import { useState } from 'preact/hooks'
import { fill, type LanguageCode } from '../../i18n'
import { compare as words } from '../../i18n/panels/compare'
import { caseName } from '../../url/beside'
import { tooLongName } from '../compared'
import { textOn } from '../text'

interface KeptRowProps {
  readonly name: string
  /** Its place among the kept cases, from 0. */
  readonly at: number
  readonly code: LanguageCode
  /** Empty where it is to have the usual name again. */
  readonly onRename: (name: string) => void
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** One kept case: its name, which may be changed, and what can be done with it. */
export function KeptRow({ name, at, code, onRename, onOpen, onRemove }: KeptRowProps) {
  const say = words[code]
  const [text, setText] = useState<string>()
  // Kept letter by letter, since a page may be left at any of them.
  const write = (now: string): void => {
    setText(now)
    if (caseName(now) && !tooLongName(code, now)) onRename(caseName(now))
  }
  const tooLong = text && tooLongName(code, text)
  const leave = (): void => {
    if (text === undefined || tooLong) return
    onRename(caseName(text))
    setText(undefined)
  }
  return (
    <li>
      <span class={tooLong ? 'control wrong' : 'control'}>
        <input
          type="text"
          autocomplete="off"
          aria-invalid={tooLong ? 'true' : undefined}
          aria-label={fill(say.rename, { n: String(at + 1) })}
          value={text ?? name}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={leave}
        />
      </span>
      <button
        type="button"
        aria-label={fill(say.openCase, { name })}
        onClick={onOpen}
        {...textOn(say.open)}
      />
      <button
        type="button"
        aria-label={fill(say.removeCase, { name })}
        onClick={onRemove}
        {...textOn(say.remove)}
      />
      {tooLong && <p class="problem" role="status" {...textOn(tooLong)} />}
    </li>
  )
}
