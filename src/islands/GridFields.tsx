import { problemOf } from '../case'
import { isNumber, type PageModel } from '../engine'
import { FieldProblem } from './FieldProblem'
import { NumberBox } from './NumberBox'
import { textOn, untranslated } from './text'
import type { Case } from './useCase'

type Cell = { readonly input: string } | { readonly step: number } | null

/** The inputs that a model's table holds. */
export const gridInputs = (model: PageModel): readonly string[] =>
  Object.values(model.grid?.rows ?? {})
    .flat()
    .flatMap((cell) => (cell && 'input' in cell ? [cell.input] : []))

/** One place of the table: a field, what follows from the others, or nothing. */
function GridCell({ cell, store, state }: Case & { readonly cell: Cell }) {
  const { model } = store.scope
  const { reader, result } = state
  if (cell === null) return <td role="cell" />
  if ('step' in cell) {
    const value = result.steps[cell.step]
    const unit = model.steps[cell.step]?.unit ?? 'number'
    const shown = typeof value === 'number' && result.problems.length === 0
    const text = shown ? reader.format.full(value, unit) : '—'
    return <td role="cell" {...untranslated} {...textOn(text)} />
  }
  const input = model.inputs[cell.input]
  if (!input || !isNumber(input)) return <td role="cell" />
  const id = `${model.id}-${cell.input}`
  return (
    <td role="cell">
      <NumberBox
        id={id}
        name={cell.input}
        input={input}
        store={store}
        state={state}
        described={problemOf(state, cell.input) && `${id}-problem`}
        label={reader.label(cell.input)}
      />
    </td>
  )
}

/** What is wrong with the fields of one row. */
function RowProblems({ row, ...card }: Case & { readonly row: readonly Cell[] }) {
  const names = row.flatMap((cell) => (cell && 'input' in cell ? [cell.input] : []))
  const { id } = card.store.scope.model
  return names.map((name) => (
    <FieldProblem key={name} as="span" name={name} id={`${id}-${name}-problem`} {...card} />
  ))
}

/** Inputs that belong together as a planner lays them out, with what follows from them between. Rows keep their roles however they are laid out. */
export function GridFields({ store, state }: Case) {
  const { grid } = store.scope.model
  const words = state.reader.words.grid
  if (!grid || !words) return null
  return (
    <table class="grid" role="table">
      <caption class="legend">{words.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {grid.columns.map((key) => (
            <th scope="col" role="columnheader" key={key}>
              {words.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {Object.entries(grid.rows).map(([key, row]) => (
          <tr role="row" key={key}>
            <th scope="row" role="rowheader">
              <span>{words.rows[key]}</span>
              <RowProblems row={row} store={store} state={state} />
            </th>
            {row.map((cell, at) => (
              <GridCell key={at} cell={cell} store={store} state={state} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
