import { useState } from 'preact/hooks'
import type { Case } from './useCase'

const common = [
  'USD',
  'EUR',
  'GBP',
  'MXN',
  'COP',
  'ARS',
  'CLP',
  'PEN',
  'BRL',
  'CAD',
  'AUD',
  'CHF',
  'INR',
  'JPY',
]

/** Currency, reset and the link to share. */
export function Toolbar({
  state,
  reset,
  scope,
}: {
  readonly state: Case
  readonly reset: () => void
  readonly scope: string
}) {
  const { reader, currency } = state
  const { strings, locale } = reader
  const [copied, setCopied] = useState(false)
  const [link, setLink] = useState('')
  const names = new Intl.DisplayNames(locale.intl, { type: 'currency' })
  const codes = common.includes(currency) ? common : [currency, ...common]
  const copy = (): void => {
    const url = state.shareLink()
    const failed = (): void => setLink(url)
    setCopied(false)
    setLink('')
    if (!('clipboard' in navigator)) return failed()
    navigator.clipboard.writeText(url).then(() => setCopied(true), failed)
  }
  return (
    <div class="toolbar">
      <label class="currency">
        {strings.currency}{' '}
        <select
          value={currency}
          aria-describedby={`${scope}-currency`}
          autocomplete="off"
          onChange={(event) => state.setCurrency(event.currentTarget.value)}
        >
          {codes.map((code) => (
            <option key={code} value={code} selected={code === currency}>
              {code} · {names.of(code)}
            </option>
          ))}
        </select>
      </label>
      <span class="visually-hidden" id={`${scope}-currency`}>
        {strings.currencyHint}
      </span>
      <button type="button" onClick={reset}>
        {strings.reset}
      </button>
      <button type="button" class="primary" onClick={copy}>
        {strings.copyLink}
      </button>
      <p class="copied" role="status">
        {copied ? strings.copied : link ? strings.copyFailed : ''}
      </p>
      {link && (
        <input
          class="link"
          type="text"
          readOnly
          aria-label={strings.copyLink}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
