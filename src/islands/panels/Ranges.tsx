import { useState } from 'preact/hooks'
import { isNumber, type NumberInput } from '../../engine/page'
import { fill } from '../../i18n'
import { ranges as words } from '../../i18n/panels/ranges'
import { isDamaged, type Range } from '../../url/beside'
import { useBands } from '../bands'
import { useBeside } from '../beside'
import { endsName, endsOf as ends, rangesLeftOut } from '../leftOut'
import { textOn } from '../text'
import type { Case } from '../useCase'
import { blamed, Outcomes } from './Outcomes'
import { RangeFields } from './RangeFields'
import { rememberedFor } from './remembered'
import { withParser, type Parse } from './TypedBox'

/** What stands in the ends of ranges, by their names, where that is no range. */
const useTexts = rememberedFor(endsName, (): Readonly<Record<string, string>> => ({}))
/** The ends of ranges that were taken off, and the texts that stood in them, for when they are wanted again. */
const useAside = rememberedFor('rangesAside', (): Readonly<Record<string, string>> => ({}))
const textOf = (end: string): string => `${end}.text`

/** A range to begin with: a fifth either way, on whole steps, within the limits. */
function rangeAround(value: number, { min, max, step, whole }: NumberInput): Range {
  const unit = whole ? 1 : step
  const by = Math.max(unit, Math.abs(value) * 0.2)
  const stepped = (at: number, round: (steps: number) => number): number =>
    Number((round(Number((at / unit).toFixed(6))) * unit).toPrecision(12))
  const within = (at: number): number => Math.min(Math.max(at, min), max)
  return [within(stepped(value - by, Math.floor)), within(stepped(value + by, Math.ceil))]
}

/** Numbers that are known as a range: which, between what, and what comes of it. */
function Asked(card: Case & { readonly parse: Parse }) {
  const { store, state } = card
  const { model } = store.scope
  const { reader, values } = state
  const say = words[reader.locale.code]
  const beside = useBeside(store)
  const bands = useBands(store)?.bands
  const { ranges } = beside.state()
  const [texts, setTexts] = useTexts(store)
  const [aside, setAside] = useAside(store)
  /** A good range as it is being typed. */
  const [typing, setTyping] = useState<{ key?: string; texts?: readonly [string, string] }>({})
  const textsOf = (key: string): readonly [string, string] | undefined => {
    if (typing.key === key) return typing.texts
    const [low, high] = ends(key).map((end) => texts[end])
    return low === undefined || high === undefined ? undefined : [low, high]
  }
  const numbers = Object.entries(model.inputs).flatMap(([key, input]): [string, NumberInput][] =>
    isNumber(input) ? [[key, input]] : [],
  )
  if (numbers.length === 0) return <p {...textOn(say.none)} />
  const without = <T,>(record: Readonly<Record<string, T>>, ...keys: string[]): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([one]) => !keys.includes(one)))
  const putAside = (key: string): void => {
    const numbersNow = ends(key).map((end, at) => [end, String(ranges[key]?.[at])])
    const textsNow = ends(key).flatMap((end) => (texts[end] ? [[textOf(end), texts[end]]] : []))
    const others = without(aside, ...ends(key), ...ends(key).map(textOf))
    setAside({ ...others, ...Object.fromEntries([...numbersNow, ...textsNow]) })
    setTexts(without(texts, ...ends(key)))
  }
  /** A range as it was before it was taken off. */
  const takeBack = (key: string): Range | undefined => {
    const [low, high] = ends(key).map((end) => aside[end])
    if (low === undefined || high === undefined) return undefined
    const wrong = ends(key).flatMap((end) => {
      const text = aside[textOf(end)]
      return text === undefined ? [] : [[end, text]]
    })
    setTexts({ ...texts, ...Object.fromEntries(wrong) })
    return [Number(low), Number(high)]
  }
  const turn = (key: string, input: NumberInput, on: boolean): void => {
    const others = without(ranges, key)
    if (!on) putAside(key)
    const next = on
      ? { ...others, [key]: takeBack(key) ?? rangeAround(Number(values[key]), input) }
      : others
    // In the order in which they stand on the card.
    const order = numbers.flatMap(([one]) => (next[one] ? [[one, next[one]] as const] : []))
    beside.set({ ranges: Object.fromEntries(order) })
  }
  // What stands below comes of the ends that could be used last.
  const held = rangesLeftOut(card, texts).join(', ')
  return (
    <div class="ranges">
      <p class="hint" {...textOn(say.lead)} />
      {isDamaged(beside.state(), 'ranges') && <p class="problem" {...textOn(say.damaged)} />}
      <fieldset class="which">
        <legend class="legend" {...textOn(say.which)} />
        {numbers.map(([key, input]) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={key in ranges}
              onChange={(event) => turn(key, input, event.currentTarget.checked)}
            />
            <span {...textOn(reader.label(key))} />
          </label>
        ))}
      </fieldset>
      {numbers.map(([key, input]) => {
        const range = ranges[key]
        return (
          range && (
            <RangeFields
              key={key}
              name={key}
              input={input}
              range={range}
              texts={textsOf(key)}
              onTexts={(now, good) => {
                const [low, high] = ends(key)
                setTyping(good ? { key, texts: now } : {})
                setTexts(
                  good ? without(texts, low, high) : { ...texts, [low]: now[0], [high]: now[1] },
                )
                if (good) beside.set({ ranges: { ...ranges, [key]: good } })
              }}
              onLeft={() => setTyping({})}
              {...card}
            />
          )
        )
      })}
      {bands && Object.keys(ranges).length > 0 && (
        <>
          {held && <p class="problem" {...textOn(fill(reader.strings.held, { fields: held }))} />}
          <p class="blamed" role="status" {...textOn(blamed(card, ranges, bands))} />
          <Outcomes bands={bands} {...card} />
        </>
      )}
    </div>
  )
}

export const Panel = withParser(Asked)
