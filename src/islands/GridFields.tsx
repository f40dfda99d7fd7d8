import { isNumber, type PageModel } from '../engine'
import { NumberBox } from './NumberBox'
import type { Case } from './useCase'

interface GridProps {
  readonly model: PageModel
  readonly state: Case
  readonly scope: string
}
type Cell = { readonly input: string } | { readonly step: number } | null

/** The inputs that a model's table holds. */
export const gridInputs = (model: PageModel): readonly string[] =>
  Object.values(model.grid?.rows ?? {})
    .flat()
    .flatMap((cell) => (cell && 'input' in cell ? [cell.input] : []))

/** Inputs that belong together as a planner lays them out, with what follows from them between. Rows keep their roles however they are laid out. */
export function GridFields({ model, state, scope }: GridProps) {
  const { grid } = model
  const { reader, drafts, result } = state
  const words = reader.words.grid
  if (!grid || !words) return null
  const computed = (step: number): string => {
    const value = result.steps[step]
    return typeof value === 'number' && result.problems.length === 0
      ? reader.format.full(value, model.steps[step]?.unit ?? 'number')
      : '—'
  }
  const content = (cell: Cell) => {
    if (cell === null) return ''
    if ('step' in cell) return computed(cell.step)
    const input = model.inputs[cell.input]
    if (!input || !isNumber(input)) return ''
    const id = `${scope}-${cell.input}`
    const described = drafts[cell.input]?.problem && `${id}-problem`
    return (
      <NumberBox
        id={id}
        name={cell.input}
        input={input}
        state={state}
        described={described}
        label={reader.label(cell.input)}
      />
    )
  }
  const problems = (row: readonly Cell[]) =>
    row.map((cell) => {
      if (!cell || !('input' in cell)) return null
      const broken = result.problems.find(
        (one) => one.kind === 'constraint' && one.about.at(-1) === cell.input,
      )
      const problem = drafts[cell.input]?.problem ?? broken
      return (
        problem && (
          <span class="problem" id={`${scope}-${cell.input}-problem`} key={cell.input}>
            {reader.problem(problem)}
          </span>
        )
      )
    })
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
              {words.rows[key]}
              {problems(row)}
            </th>
            {row.map((cell, at) => (
              <td role="cell" key={at}>
                {content(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
