import { useMemo, useState } from 'preact/hooks'
import { unreadFields } from '../../case'
import type { Values } from '../../engine/page'
import { fill } from '../../i18n'
import { compare as words } from '../../i18n/panels/compare'
import { caseName, isDamaged, mostKept, type KeptCase } from '../../url/beside'
import { useBeside } from '../beside'
import { columnsOf, keptName, tooLongName } from '../compared'
import { textOn } from '../text'
import type { Case } from '../useCase'
import { Differences } from './Differences'
import { HeadlineBars } from './HeadlineBars'
import { KeptCharts } from './KeptCharts'
import { KeptRow } from './KeptRow'
import { differing } from '../sent'
import { rememberedFor } from './remembered'

const useTyped = rememberedFor('compare', () => ({ name: '' }))

/** What was done last, in a sentence; and the numbers that it is so for, where it is not for all. */
interface Told {
  readonly text: string
  readonly of?: Values | undefined
  /** Undoes it, where that is not for the browser's Back. */
  readonly undo?: () => void
}

/** Keeps the present case beside up to three, and shows them side by side. */
export function Panel(card: Case) {
  const { store, state } = card
  const { reader } = state
  const { model } = store.scope
  const say = words[reader.locale.code]
  const beside = useBeside(store)
  const { kept } = beside.state()
  const [typed, setTyped] = useTyped(store)
  const [told, setTold] = useState<Told>({ text: '' })
  const id = (part: string | number): string => `${model.id}-compare-${part}`
  const nameOf = (one: KeptCase, at: number): string => keptName(reader.locale.code, one, at)
  const set = (cases: readonly KeptCase[]): void => beside.set({ kept: cases })
  const tell = (text: string, name: string, more: Omit<Told, 'text'> = {}): void =>
    setTold({ text: fill(text, { name }), ...more })
  // Where what was pressed is gone, the field is where one goes on.
  const goOn = (): void => document.getElementById(id('name'))?.focus()

  const tooLong = tooLongName(reader.locale.code, typed.name)
  const usual = (): string => {
    const taken = kept.map(nameOf)
    const free = Array.from({ length: mostKept + 1 }, (_, at) =>
      fill(say.usual, { n: String(at + 1) }),
    )
    return free.find((name) => !taken.includes(name)) ?? ''
  }
  const keep = (event: Event): void => {
    event.preventDefault()
    if (kept.length >= mostKept || tooLong) return
    const name = caseName(typed.name) || usual()
    set([...kept, { name, values: state.values }])
    setTyped({ name: '' })
    const fields = unreadFields(state)
    tell(fields ? `${say.saved} ${fill(say.without, { fields })}` : say.saved, name)
  }
  const rename = (place: number, name: string): void =>
    set(kept.map((one, at) => (at === place ? { ...one, name: name || usual() } : one)))
  const remove = (place: number): void => {
    const [gone] = kept.slice(place)
    if (!gone) return
    const name = nameOf(gone, place)
    const undo = (): void => {
      const others = beside.state().kept
      set([...others.slice(0, place), gone, ...others.slice(place)])
      tell(say.saved, name)
      goOn()
    }
    set(kept.filter((_, at) => at !== place))
    tell(say.removed, name, { undo })
    goOn()
  }
  const open = (one: KeptCase, at: number): void => {
    const isSame = differing(one.values, state.values).length === 0
    if (!isSame) store.send({ kind: 'replaced', values: one.values })
    tell(isSame ? say.already : say.opened, nameOf(one, at), { of: store.state().values })
  }
  const columns = useMemo(() => columnsOf(card, kept), [kept, state.result, reader])
  return (
    <div class="compare">
      <p class="hint" {...textOn(say.lead)} />
      {isDamaged(beside.state(), 'case') && <p class="problem" {...textOn(say.damaged)} />}
      <form class="keep" onSubmit={keep}>
        <label for={id('name')} {...textOn(say.name)} />
        <span class={tooLong ? 'control wrong' : 'control'}>
          <input
            id={id('name')}
            type="text"
            autocomplete="off"
            aria-invalid={tooLong ? 'true' : undefined}
            aria-describedby={tooLong ? id('long') : undefined}
            value={typed.name}
            placeholder={usual()}
            onInput={(event) => setTyped({ name: event.currentTarget.value })}
          />
        </span>
        <button type="submit" aria-disabled={kept.length >= mostKept} {...textOn(say.keep)} />
      </form>
      {tooLong && <p class="problem" id={id('long')} role="status" {...textOn(tooLong)} />}
      {kept.length >= mostKept && <p class="hint" {...textOn(say.full)} />}
      <p
        class="told"
        role="status"
        {...textOn(told.of && told.of !== state.values ? '' : told.text)}
      />
      {told.undo && <button type="button" onClick={told.undo} {...textOn(say.again)} />}
      {kept.length > 0 && (
        <>
          <ul class="kept" aria-label={say.kept}>
            {kept.map((one, at) => (
              <KeptRow
                key={at}
                name={nameOf(one, at)}
                at={at}
                code={reader.locale.code}
                onRename={(name) => rename(at, name)}
                onOpen={() => open(one, at)}
                onRemove={() => remove(at)}
              />
            ))}
          </ul>
          <HeadlineBars columns={columns} {...card} />
          <p class="hint" {...textOn(say.charts)} />
          <KeptCharts columns={columns.slice(1)} {...card} />
          <Differences columns={columns} {...card} />
        </>
      )}
    </div>
  )
}
