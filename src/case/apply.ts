import { checkValue, evaluate, isNumber, type Value, type Values } from '../engine/page'
import { readerOf, type Language } from '../i18n'
import { defaultCurrency, type Scope } from '../url'
import { unread, type CaseEvent, type CaseState, type Draft, type Drafts } from './state'
import type { parseTyped, Reading } from './typed'

/** What an event needs to know beside the state: the calculator, its words, and the parser once it is here. */
export interface Setting {
  readonly scope: Scope
  readonly language: Language
  readonly parse: typeof parseTyped | 'onItsWay' | 'missing'
}

/** The state a page opens with, before its address has been read. */
export const initialState = ({ scope: { model, start }, language }: Setting): CaseState => {
  const result = evaluate(model, start)
  return {
    values: start,
    drafts: {},
    currency: defaultCurrency,
    opened: undefined,
    result,
    before: result,
    last: undefined,
    changed: [],
    reader: readerOf(model, language, defaultCurrency),
    touched: false,
  }
}

const plainDigits = /^\s*\d{1,15}\s*$/

/** A typed text as a number, or why it is none yet. */
const readText = (
  { scope, parse }: Setting,
  state: CaseState,
  key: string,
  text: string,
): Reading | 'onItsWay' | 'missing' => {
  if (plainDigits.test(text)) return Number(text)
  if (typeof parse === 'string') return text.trim() === '' ? undefined : parse
  const unit = scope.model.inputs[key]?.unit ?? 'number'
  const fits = (value: number): boolean => !checkValue(scope.model, key, value)
  return parse(text, { ...state, unit, fits })
}

const without = (drafts: Drafts, key: string): Drafts => {
  const { [key]: _, ...others } = drafts
  return others
}

const withValues = ({ scope }: Setting, state: CaseState, values: Values): CaseState => ({
  ...state,
  values,
  changed: [],
  // The same numbers have the same result, and what shows it need not be rendered anew.
  result: Object.keys(values).every((key) => values[key] === state.values[key])
    ? state.result
    : evaluate(scope.model, values),
})

const withValue = (setting: Setting, state: CaseState, key: string, value: Value): CaseState =>
  value === state.values[key]
    ? state
    : withValues(setting, state, { ...state.values, [key]: value })

const withCurrency = (
  { scope, language }: Setting,
  state: CaseState,
  currency: string,
): CaseState =>
  currency === state.currency
    ? state
    : { ...state, currency, reader: readerOf(scope.model, language, currency) }

/** The state once a number stands where an address gave none that could be used. */
const answered = (state: CaseState, key: string): CaseState =>
  state.opened
    ? {
        ...state,
        opened: {
          ...state.opened,
          refusals: state.opened.refusals.filter(
            (one) => (one.standIn?.key ?? one.parameter) !== key,
          ),
        },
      }
    : state

/** Reads a draft: a good number becomes the value, anything else a problem beside the text. */
const readDraft = (setting: Setting, state: CaseState, key: string, draft: Draft): CaseState => {
  const { text, before, left } = draft
  const value = readText(setting, state, key, text)
  const kept = (rest: Partial<Draft>): CaseState => ({
    ...state,
    drafts: { ...state.drafts, [key]: { text, before, ...(left && { left }), ...rest } },
  })
  // The beginning of a text is no number that anybody meant.
  const refused = (rest: Partial<Draft>): CaseState => withValue(setting, kept(rest), key, before)
  if (value === 'onItsWay') return refused({ waiting: true })
  if (value === 'missing') return refused({ problem: { kind: 'notLoaded' } })
  if (value === undefined)
    return refused({ problem: { kind: 'unreadable', input: key, value: text } })
  if (typeof value === 'object')
    return refused({ problem: { kind: 'ambiguous', input: key, text, ...value } })
  const problem = checkValue(setting.scope.model, key, value)
  if (problem) return refused({ problem })
  const read = left ? { ...state, drafts: without(state.drafts, key) } : kept({})
  return withValue(setting, answered(read, key), key, value)
}

/** Reads every draft that is no number yet, now that something is known which was not. */
const readAgain = (setting: Setting, state: CaseState): CaseState =>
  Object.entries(state.drafts)
    .filter(([, { waiting, problem }]) => waiting ?? problem)
    .reduce((next, [key, draft]) => readDraft(setting, next, key, draft), state)

const leave = (state: CaseState, key: string): CaseState => {
  const draft = state.drafts[key]
  if (!draft) return state
  if (!draft.problem && !draft.waiting) return { ...state, drafts: without(state.drafts, key) }
  return { ...state, drafts: { ...state.drafts, [key]: { ...draft, left: true } } }
}

/** What an event makes of a state. Pure; the one place where a number changes. */
export function apply(setting: Setting, state: CaseState, event: CaseEvent): CaseState {
  const { model } = setting.scope
  switch (event.kind) {
    case 'opened': {
      const { address } = event
      // A text that is no number, in a field whose number stays, is still the reader's.
      const texts = unread(state)
      const kept = Object.entries(state.drafts).filter(
        // Where forward leads, what it had comes back by itself.
        ([key, { before }]) => !event.isForward && key in texts && address.values[key] === before,
      )
      const drafts = Object.fromEntries(kept)
      const next = withCurrency(setting, { ...state, drafts, opened: address }, address.currency)
      const opened = withValues(setting, next, address.values)
      return { ...opened, before: opened.result, last: undefined }
    }
    case 'typed': {
      const input = model.inputs[event.key]
      if (!input || !isNumber(input)) return state
      const before = state.drafts[event.key]?.before ?? state.values[event.key] ?? input.default
      return readDraft(setting, { ...state, touched: true, last: event.key }, event.key, {
        text: event.text,
        before,
      })
    }
    case 'left':
      return leave(state, event.key)
    case 'moved': {
      const { key, along } = event
      const given = { ...along, [key]: event.value }
      let next: CaseState = { ...state, touched: true, last: key }
      for (const [one, value] of Object.entries(given)) {
        if (checkValue(model, one, value)) return state
        next = answered({ ...next, drafts: without(next.drafts, one) }, one)
      }
      return withValues(setting, next, { ...state.values, ...given })
    }
    case 'replaced': {
      const { values, result: before } = state
      const rest = {
        ...state,
        drafts: {},
        opened: undefined,
        touched: true,
        before,
        last: undefined,
      }
      const changed = Object.keys(values).filter((key) => event.values[key] !== values[key])
      return { ...withValues(setting, rest, event.values), changed }
    }
    case 'currency':
      return readAgain(
        setting,
        withCurrency(
          setting,
          { ...answered(state, 'cur'), touched: state.touched || !event.elsewhere },
          event.code,
        ),
      )
    case 'parserLoaded':
    case 'parserMissing':
      return readAgain(setting, state)
    case 'noticeDismissed':
      return { ...state, opened: undefined }
  }
}
