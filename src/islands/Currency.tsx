import { madeOnce } from '../engine/page'
import { textOn } from './text'
import type { Case } from './useCase'

const common = [
  ...['USD', 'EUR', 'GBP', 'MXN', 'COP', 'ARS', 'CLP'],
  ...['PEN', 'BRL', 'CAD', 'AUD', 'CHF', 'INR', 'JPY'],
]

const currencyNames = madeOnce(
  (locale: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
)

/** The currency that amounts are shown in; nothing is converted. */
export function Currency({ store, state }: Case) {
  const { reader, currency } = state
  const { strings, locale } = reader
  const id = `${store.scope.model.id}-currency`
  const names = currencyNames(locale.intl, { type: 'currency' })
  const codes = common.includes(currency) ? common : [currency, ...common]
  return (
    <>
      <label class="currency">
        <span>{strings.currency}</span>{' '}
        <select
          data-currency
          value={currency}
          aria-describedby={id}
          autocomplete="off"
          onChange={(event) => store.send({ kind: 'currency', code: event.currentTarget.value })}
        >
          {codes.map((code) => (
            <option
              key={code}
              value={code}
              selected={code === currency}
              {...textOn(`${code} · ${names.of(code) ?? ''}`)}
            />
          ))}
        </select>
      </label>
      <span class="visually-hidden" id={id}>
        {strings.currencyHint}
      </span>
    </>
  )
}
