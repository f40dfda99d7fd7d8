import { isNumber, isPercent, type NumberInput, type Unit } from '../../engine/page'
import { fill } from '../../i18n'
import { solve as words } from '../../i18n/panels/solve'
import { textOn } from '../text'
import type { Case } from '../useCase'
import { rememberedFor } from './remembered'
import { SolveAnswer } from './SolveAnswer'
import { readTyped, TypedBox, withParser, type Parse } from './TypedBox'

const numbersOf = ({ inputs }: Case['store']['scope']['model']): readonly [string, NumberInput][] =>
  Object.entries(inputs).flatMap(([key, input]): [string, NumberInput][] =>
    isNumber(input) ? [[key, input]] : [],
  )
const resultsOf = ({ outputs, headline }: Case['store']['scope']['model']): readonly string[] =>
  [headline, ...Object.keys(outputs).filter((name) => name !== headline)].filter(
    (name) => !['flag', 'choice', undefined].includes(outputs[name]?.unit),
  )

/** `read` is the number that the text was read as, where it was one, and `where` in which language and currency. */
const useAsked = rememberedFor('solve', ({ scope: { model } }) => ({
  output: resultsOf(model)[0] ?? '',
  text: '',
  read: '',
  where: '',
  key: numbersOf(model)[0]?.[0] ?? '',
}))

/** A result, what it should be, and the number that may change: what that has to be. */
function Asked({ store, state, parse }: Case & { readonly parse: Parse }) {
  const { model } = store.scope
  const { reader, result, currency } = state
  const say = words[reader.locale.code]
  const where = `${reader.locale.code} ${currency}`
  const [asked, ask] = useAsked(store)
  const [numbers, results] = [numbersOf(model), resultsOf(model)]
  const { output, key } = asked
  // What has been read stays that number in another currency or language.
  const isKept = asked.read !== '' && asked.where !== where
  const text = isKept ? reader.format.field(Number(asked.read)) : asked.text
  const input = numbers.find(([one]) => one === key)?.[1]
  if (!input || results.length === 0) return <p {...textOn(say.none)} />
  const id = (part: string): string => `${model.id}-solve-${part}`
  const unitOf = (name: string): Unit => model.outputs[name]?.unit ?? 'number'
  const unit = unitOf(output)
  const outcome = result.outputs[output]
  const readingOf = (now: string, name: string) =>
    now.trim() === '' ? undefined : readTyped(parse, now, unitOf(name), state)
  const typed = isKept ? Number(asked.read) : readingOf(text, output)
  const hold = (now: string, name: string): void => {
    const reading = readingOf(now, name)
    const read = typeof reading === 'number' ? String(reading) : ''
    ask({ ...asked, output: name, text: now, read, where })
  }
  const label = reader.label(output)
  const example = outcome?.ok ? Number(outcome.value) * (isPercent(unit) ? 100 : 1) : 1
  const wrong =
    text.trim() === '' || typeof typed === 'number'
      ? undefined
      : typed
        ? fill(say.ambiguous, {
            result: label,
            value: text,
            first: reader.format.field(typed.readings[0]),
            second: reader.format.field(typed.readings[1]),
          })
        : fill(say.unreadable, {
            result: label,
            value: text,
            example: reader.format.field(Number(example.toPrecision(3))),
          })
  const pick = (
    part: 'output' | 'key',
    options: readonly string[],
    chosen: string,
    name: string,
    onPick: (one: string) => void,
  ) => (
    <div class="ask">
      <label for={id(part)} {...textOn(name)} />
      <select
        id={id(part)}
        autocomplete="off"
        value={chosen}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map((one) => (
          <option key={one} value={one} selected={one === chosen} {...textOn(reader.label(one))} />
        ))}
      </select>
    </div>
  )
  return (
    <div class="solve">
      <p class="hint" {...textOn(say.lead)} />
      <div class="asks">
        {pick('output', results, output, say.result, (one) => hold(text, one))}
        <div class="ask">
          <label for={id('target')} {...textOn(say.target)} />
          <TypedBox
            id={id('target')}
            unit={unit}
            noun={reader.words.outputs[output]?.unit}
            text={text}
            onText={(now) => hold(now, output)}
            wrong={wrong !== undefined}
            described={wrong === undefined ? undefined : id('problem')}
            state={state}
          />
          {wrong !== undefined && <p class="problem" id={id('problem')} {...textOn(wrong)} />}
        </div>
        {pick(
          'key',
          numbers.map(([one]) => one),
          key,
          say.input,
          (one) => ask({ ...asked, key: one }),
        )}
      </div>
      <div class="solved" role="status">
        {typeof typed === 'number' ? (
          <SolveAnswer
            output={output}
            target={isPercent(unit) ? typed / 100 : typed}
            name={key}
            input={input}
            store={store}
            state={state}
          />
        ) : (
          wrong === undefined && (
            <p
              {...textOn(
                fill(outcome?.ok ? say.start : say.startNone, {
                  result: label,
                  now: reader.answer(output, outcome),
                }),
              )}
            />
          )
        )}
      </div>
    </div>
  )
}

export const Panel = withParser(Asked)
