import { rem } from '../charts/geometry'
import { isNumber } from '../engine/page'
import type { Figure, FigureSetting } from '../figures'
import { viewOf } from '../figures/view'
import { DataTable } from './DataTable'
import { Picture, Surroundings } from './Picture'
import { Slider } from './Slider'
import { onServer, textOn, untranslated } from './text'
import type { Case } from './useCase'
import { useLate } from './useLate'

interface FigureFrameProps extends Case, Pick<FigureSetting, 'words' | 'facts'> {
  readonly name: string
  readonly figure: Figure
  /** A sentence as long as any that it may say, for which a page has room from the start; what follows there leaves it. */
  readonly longest?: string
}

interface HandleProps extends Case {
  readonly name: string
  /** How far it goes, where that is not as far as a card's. */
  readonly stretch?: readonly [number, number] | undefined
}

/** One input under a figure: its name, what it holds, and what it is moved by. */
function Handle({ name, stretch, store, state }: HandleProps) {
  const { reader, values } = state
  const input = store.scope.model.inputs[name]
  if (input?.unit === 'flag')
    return (
      <label class="handle pick">
        <input
          type="checkbox"
          data-slider={name}
          checked={values[name] === true}
          onChange={(event) =>
            store.send({ kind: 'moved', key: name, value: event.currentTarget.checked })
          }
        />{' '}
        <span {...textOn(reader.short(name))} />
      </label>
    )
  if (!input || !isNumber(input)) return null
  return (
    <div class="handle">
      <p aria-hidden="true">
        <span {...textOn(reader.short(name))} />{' '}
        <strong {...untranslated} {...textOn(reader.given(name, values[name] ?? 0))} />
      </p>
      <Slider
        name={name}
        input={stretch ? { ...input, usual: stretch } : input}
        store={store}
        state={state}
      />
    </div>
  )
}

const loadHands = () => import('./hands/hands').then(({ ready }) => ready())

/** A signature figure: what it shows in a sentence, its drawing, the inputs that move it, and its data. */
export function FigureFrame({ name, figure, longest, words, facts, ...card }: FigureFrameProps) {
  const { store, state } = card
  const { result, before, reader } = state
  const setting = { model: store.scope.model, reader, words, facts }
  const shown = viewOf(figure, setting, result, before)
  const { title, finding, drawing } = shown
  const hands = useLate(loadHands, true).part
  return (
    <figure class="chart">
      <figcaption>
        <strong data-longest={longest}>
          <span {...textOn(finding)} />
        </strong>
        <span class="what" {...textOn(title)} />
      </figcaption>
      <div class="frame" role="img" aria-label={finding}>
        <svg class="spacer" width="100%" height={rem(drawing.height)} aria-hidden="true" />
        <Picture drawing={drawing} />
        <Surroundings drawing={drawing} />
      </div>
      {hands && <hands.Hands shown={shown} words={words} {...card} />}
      {/* Until something hears them. */}
      <fieldset class="handles" disabled={onServer || undefined}>
        <legend class="visually-hidden" {...textOn(title)} />
        {figure.handles.map((name) => (
          <Handle key={name} name={name} stretch={figure.stretches?.[name]} {...card} />
        ))}
        {figure.pin && (
          <div class="pin">
            {hands && <hands.PinBox pin={figure.pin} setting={setting} {...card} />}
          </div>
        )}
      </fieldset>
      <div class="save-picture">
        {hands && <hands.FigurePicture name={name} shown={shown} {...card} />}
      </div>
      <DataTable table={drawing.table} title={title} label={reader.strings.table} open={false} />
    </figure>
  )
}
