import { isNumber, isPercent, type NumberInput } from '../../engine/page'
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

const useAsked = rememberedFor('solve', ({ scope: { model } }) => ({
  output: resultsOf(model)[0] ?? '',
  text: '',
  key: numbersOf(model)[0]?.[0] ?? '',
}))

/** A result, what it should be, and the number that may change: what that has to be. */
function Asked({ store, state, parse }: Case & { readonly parse: Parse }) {
  const { model } = store.scope
  const { reader, result } = state
  const say = words[reader.locale.code]
  const [asked, ask] = useAsked(store)
  const [numbers, results] = [numbersOf(model), resultsOf(model)]
  const { output, text, key } = asked
  const input = numbers.find(([one]) => one === key)?.[1]
  if (!input || results.length === 0) return <p {...textOn(say.none)} />
  const id = (part: string): string => `${model.id}-solve-${part}`
  const unit = model.outputs[output]?.unit ?? 'number'
  const outcome = result.outputs[output]
  const typed = text.trim() === '' ? undefined : readTyped(parse, text, unit, state)
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
  ) => (
    <div class="ask">
      <label for={id(part)} {...textOn(name)} />
      <select
        id={id(part)}
        autocomplete="off"
        value={chosen}
        onChange={(event) => ask({ ...asked, [part]: event.currentTarget.value })}
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
        {pick('output', results, output, say.result)}
        <div class="ask">
          <label for={id('target')} {...textOn(say.target)} />
          <TypedBox
            id={id('target')}
            unit={unit}
            noun={reader.words.outputs[output]?.unit}
            text={text}
            onText={(now) => ask({ ...asked, text: now })}
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
