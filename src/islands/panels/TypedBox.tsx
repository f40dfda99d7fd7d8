import type { ComponentType } from 'preact'
import type { parseTyped } from '../../case/typed'
import { pluralOf, type Noun, type Unit } from '../../engine/page'
import type { CaseState } from '../../case'
import { textOn, untranslated } from '../text'
import type { Case } from '../useCase'
import { useLate } from '../useLate'
import { Waiting } from '../Waiting'

const load = () => import('../../case/typed')

/** Reads numbers as people write them. */
export type Parse = typeof parseTyped

/** A panel that reads numbers as people write them, once the part that does is here. */
export const withParser = (Asked: ComponentType<Case & { readonly parse: Parse }>) =>
  function Parsed(card: Case) {
    const late = useLate(load, true)
    return late.part ? (
      <Asked {...card} parse={late.part.parseTyped} />
    ) : (
      <Waiting late={late} reader={card.state.reader} />
    )
  }

/** A text as a number in displayed units, or two that it could be; undefined for none. */
export function readTyped(
  parse: Parse,
  text: string,
  unit: Unit,
  state: CaseState,
  fits?: (value: number) => boolean,
) {
  // A rate of money is an amount of money.
  const read = unit.startsWith('money') ? 'money' : unit
  return parse(text, { ...state, unit: read, ...(fits && { fits }) })
}

interface TypedBoxProps {
  readonly id: string
  readonly unit: Unit
  readonly noun?: Noun | undefined
  readonly text: string
  readonly onText: (text: string) => void
  /** Whether it holds no number that can be used. */
  readonly wrong: boolean
  /** Names the field where no label element does. */
  readonly label?: string
  /** Id of what is said about it. */
  readonly described: string | undefined
  readonly state: CaseState
  readonly onLeft?: () => void
}

/** A field that takes numbers as people write them, with its unit outside it, for what is no input of the case. */
export function TypedBox({ id, unit, noun, text, wrong, label, state, ...rest }: TypedBoxProps) {
  const { strings, format, locale } = state.reader
  const [top = '', under] = unit.split('/')
  const named = noun?.[pluralOf(locale.intl, 2)] ?? noun?.other
  const own = Object.entries(strings.unitNames).find(([key]) => key === top)?.[1]
  const per = under === undefined ? '' : (strings.units.per[under] ?? '').replace('{n}', '').trim()
  const after = [top === 'money' ? '' : (named ?? own ?? ''), per].filter(Boolean).join(' ')
  const sign = (mark: string) =>
    mark && <span class="sign" aria-hidden="true" {...untranslated} {...textOn(mark)} />
  return (
    <span class={wrong ? 'control wrong' : 'control'}>
      {sign(top === 'money' ? format.symbol : '')}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-label={label}
        aria-describedby={rest.described}
        aria-invalid={wrong ? 'true' : undefined}
        onInput={(event) => rest.onText(event.currentTarget.value)}
        onBlur={rest.onLeft}
      />
      {sign(after)}
    </span>
  )
}
