import { Fragment } from 'preact'
import { problemOf } from '../case'
import { isNumber, type PageModel } from '../engine/page'
import { ColumnHeads } from './ColumnHeads'
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

/** What is wrong with the fields of one row, below it: so no field moves while it is typed in. */
function RowProblems({ row, ...card }: Case & { readonly row: readonly Cell[] }) {
  const names = row.flatMap((cell) => (cell && 'input' in cell ? [cell.input] : []))
  const wrong = names.filter((name) => problemOf(card.state, name))
  if (wrong.length === 0) return null
  return (
    <tr role="row">
      <td role="cell" colSpan={row.length + 1}>
        {wrong.map((name) => (
          <FieldProblem key={name} name={name} {...card} />
        ))}
      </td>
    </tr>
  )
}

/** Inputs that belong together as a planner lays them out, with what follows from them between. Rows keep their roles however they are laid out. */
export function GridFields({ store, state }: Case) {
  const { grid } = store.scope.model
  const words = state.reader.words.grid
  if (!grid || !words) return null
  return (
    <table class="grid" role="table">
      <caption class="legend">{words.title}</caption>
      <ColumnHeads columns={grid.columns} words={words.columns} />
      <tbody role="rowgroup">
        {Object.entries(grid.rows).map(([key, row]) => (
          <Fragment key={key}>
            <tr role="row">
              <th scope="row" role="rowheader">
                {words.rows[key]}
              </th>
              {row.map((cell, at) => (
                <GridCell key={at} cell={cell} store={store} state={state} />
              ))}
            </tr>
            <RowProblems row={row} store={store} state={state} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
