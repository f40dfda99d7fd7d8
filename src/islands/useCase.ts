import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  checkValue,
  evaluate,
  isNumber,
  isPercent,
  type Problem,
  type Result,
  type Value,
  type Values,
} from '../engine'
import { readerOf, type Language, type Reader } from '../i18n'
import type { parseTyped as Parser } from './typed'
import {
  addressQuery,
  addressSync,
  decode,
  defaultCurrency,
  sharedQuery,
  type AddressSync,
  type Decoded,
  type Scope,
} from '../url'

/** Text in a field that is not yet, or not at all, its value. */
export interface Draft {
  readonly text: string
  readonly problem?: Problem
}

/** One calculator's state and everything a reader can do to it. */
export interface Case {
  readonly values: Values
  readonly result: Result
  readonly reader: Reader
  readonly currency: string
  readonly drafts: Readonly<Record<string, Draft>>
  readonly opened: Decoded | undefined
  /** Whether the reader has changed anything yet, rather than the address. */
  readonly moved: { readonly current: boolean }
  readonly type: (key: string, text: string) => void
  /** Leaves a field: a good number is rewritten as numbers are written here. */
  readonly leave: (key: string) => void
  readonly set: (key: string, value: Value) => void
  /** Replaces all numbers at once, as one step back and forward. */
  readonly load: (values: Values) => void
  readonly setCurrency: (currency: string) => void
  readonly shareLink: () => string
  readonly dismiss: () => void
}

/** Reading numbers as people write them takes a library, fetched once the calculator is awake. */
let read: typeof Parser | undefined
const reading = () => import('./typed').then(({ parseTyped }) => (read = parseTyped))

const currencyEvent = 'palanca:currency'

/** Runs one calculator: what is typed, what it comes to, and the address that follows. */
export function useCase(
  scope: Scope,
  language: Language,
  root: { current: HTMLElement | null },
): Case {
  const { model, start } = scope
  const [values, setValues] = useState(start)
  const [currency, setCurrencyState] = useState(defaultCurrency)
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const [opened, setOpened] = useState<Decoded>()
  const latest = useRef({ values, currency })
  latest.current = { values, currency }
  const moved = useRef(false)
  const sync = useRef<AddressSync>()
  const result = useMemo(() => evaluate(model, values), [values])
  const reader = useMemo(() => readerOf(model, language, currency), [currency])

  const change = (next: Partial<typeof latest.current>): void => {
    latest.current = { ...latest.current, ...next }
    setValues(latest.current.values)
    setCurrencyState(latest.current.currency)
  }
  const follow = (): void => {
    moved.current = true
    sync.current?.replaceSoon((search) => addressQuery(scope, search, latest.current))
  }
  const put = (key: string, value: Value): void => {
    change({ values: { ...latest.current.values, [key]: value } })
    follow()
  }
  const drop = (key: string): void => setDrafts(({ [key]: _, ...rest }) => rest)

  const type = (key: string, text: string): void => {
    const input = model.inputs[key]
    if (!input || !isNumber(input)) return
    const sign = isPercent(input.unit) ? '%' : input.unit === 'money' ? reader.format.symbol : ''
    const writing = { locale: language.locale.intl, sign, suffixes: language.strings.suffixes }
    const settle = (value: number | undefined): void => {
      const problem: Problem | undefined =
        value === undefined
          ? { kind: 'unreadable', input: key, value: text }
          : checkValue(model, key, value)
      setDrafts((others) =>
        others[key]?.text === text
          ? { ...others, [key]: problem ? { text, problem } : { text } }
          : others,
      )
      if (!problem && value !== undefined) put(key, value)
    }
    moved.current = true
    setDrafts((others) => ({ ...others, [key]: { text } }))
    if (read) settle(read(text, writing))
    else
      reading().then(
        (parse) => settle(parse(text, writing)),
        () => settle(undefined),
      )
  }

  /** What a reader did before the scripts arrived counts. */
  const early = ({
    type: kind,
    name,
    value,
    defaultValue,
    checked,
    defaultChecked,
    dataset,
  }: HTMLInputElement): void => {
    if (kind === 'checkbox' && checked !== defaultChecked) put(name, checked)
    if (kind === 'range' && value !== defaultValue) put(dataset['slider'] ?? '', Number(value))
    if (kind === 'text' && name && value !== defaultValue) type(name, value)
  }

  useEffect(() => {
    const open = (search: string): void => {
      const decoded = decode(scope, search)
      setOpened(decoded)
      setDrafts({})
      change(decoded)
    }
    open(location.search)
    void reading()
    const address = addressSync(open)
    sync.current = address
    for (const field of root.current?.querySelectorAll('input') ?? []) early(field)
    const elsewhere = (event: Event): void => {
      if (event instanceof CustomEvent && typeof event.detail === 'string')
        change({ currency: event.detail })
    }
    document.addEventListener(currencyEvent, elsewhere)
    return () => {
      address.stop()
      document.removeEventListener(currencyEvent, elsewhere)
    }
  }, [])

  return {
    values,
    result,
    reader,
    currency,
    drafts,
    opened,
    moved,
    type,
    leave: (key) => void (drafts[key] && !drafts[key].problem && drop(key)),
    set(key, value) {
      drop(key)
      put(key, value)
    },
    load(next) {
      moved.current = true
      setDrafts({})
      setOpened(undefined)
      change({ values: next })
      sync.current?.push((search) => addressQuery(scope, search, latest.current))
    },
    setCurrency(code) {
      document.dispatchEvent(new CustomEvent(currencyEvent, { detail: code }))
      follow()
    },
    shareLink: () =>
      location.origin +
      location.pathname +
      sharedQuery(scope, location.search, latest.current) +
      location.hash,
    dismiss: () => setOpened(undefined),
  }
}
