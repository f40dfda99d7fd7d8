import { useMemo, useState } from 'preact/hooks'
import { unreadFields } from '../../case'
import type { Values } from '../../engine/page'
import { fill } from '../../i18n'
import { compare as words } from '../../i18n/panels/compare'
import { caseName, isDamaged, mostKept, type KeptCase } from '../../url/beside'
import { besideOf } from '../beside'
import { columnsOf, keptName, tooLongName } from '../compared'
import { differing } from '../sent'
import { textOn } from '../text'
import type { Case } from '../useCase'
import { Differences } from './Differences'
import { HeadlineBars } from './HeadlineBars'
import { KeptCharts } from './KeptCharts'
import { KeptRow } from './KeptRow'
import { useKeptCases } from './keptCases'

/** What was done last, in a sentence; and the numbers that it is so for, where it is not for all. */
interface Told {
  readonly text: string
  readonly of?: Values | undefined
}

/** Keeps the present case beside up to three, and shows them side by side. */
export function Panel(card: Case) {
  const { store, state } = card
  const { reader } = state
  const { model } = store.scope
  const say = words[reader.locale.code]
  const cases = useKeptCases(store)
  const { kept, removed } = cases
  const [told, setTold] = useState<Told>({ text: '' })
  const id = (part: string | number): string => `${model.id}-compare-${part}`
  const nameOf = (one: KeptCase, at: number): string => keptName(reader.locale.code, one, at)
  const tell = (text: string, name: string, of?: Values): void =>
    setTold({ text: fill(text, { name }), of })
  // Where what was pressed is gone, the field is where one goes on.
  const goOn = (): void => document.getElementById(id('name'))?.focus()

  const tooLong = tooLongName(reader.locale.code, cases.name)
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
    const name = caseName(cases.name) || usual()
    cases.keep({ name, values: state.values })
    const fields = unreadFields(state)
    tell(fields ? `${say.saved} ${fill(say.without, { fields })}` : say.saved, name)
  }
  const remove = (one: KeptCase, at: number): void => {
    cases.remove(at)
    tell(say.removed, nameOf(one, at))
    goOn()
  }
  const restore = ({ one, at }: { readonly one: KeptCase; readonly at: number }): void => {
    cases.restore()
    tell(say.saved, nameOf(one, at))
    goOn()
  }
  const open = (one: KeptCase, at: number): void => {
    const isSame = differing(one.values, state.values).length === 0
    if (!isSame) store.send({ kind: 'replaced', values: one.values })
    tell(isSame ? say.already : say.opened, nameOf(one, at), store.state().values)
  }
  const columns = useMemo(() => columnsOf(card, kept), [kept, state.result, reader])
  return (
    <div class="compare">
      <p class="hint" {...textOn(say.lead)} />
      {isDamaged(besideOf(store).state(), 'case') && <p class="problem" {...textOn(say.damaged)} />}
      <form class="keep" onSubmit={keep}>
        <label for={id('name')} {...textOn(say.name)} />
        <span class={tooLong ? 'control wrong' : 'control'}>
          <input
            id={id('name')}
            type="text"
            autocomplete="off"
            aria-invalid={tooLong ? 'true' : undefined}
            aria-describedby={tooLong ? id('long') : undefined}
            value={cases.name}
            placeholder={usual()}
            onInput={(event) => cases.write(event.currentTarget.value)}
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
      {removed && (
        <button
          type="button"
          onClick={() => restore(removed)}
          {...textOn(fill(say.again, { name: nameOf(removed.one, removed.at) }))}
        />
      )}
      {kept.length > 0 && (
        <>
          <ul class="kept" aria-label={say.kept}>
            {kept.map((one, at) => (
              <KeptRow
                key={at}
                name={nameOf(one, at)}
                at={at}
                code={reader.locale.code}
                draft={cases.drafts[at] ?? null}
                onDraft={(text) => cases.draft(at, text)}
                onRename={(name) => cases.rename(at, name || usual())}
                onOpen={() => open(one, at)}
                onRemove={() => remove(one, at)}
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
