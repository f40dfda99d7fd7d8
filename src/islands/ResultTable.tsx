import type { PageModel } from '../engine/page'
import { Answer } from './Answer'
import { answerOf } from './answerOf'
import { ColumnHeads } from './ColumnHeads'
import { textOn, untranslated } from './text'
import type { Case } from './useCase'
import { WorkingFold } from './WorkingFold'

/** The results that a model's table holds, the headline aside, which has a place of its own. */
export const tabled = ({ table, outputs, headline }: PageModel): readonly string[] =>
  Object.values(table?.rows ?? {})
    .flat()
    .filter((key): key is string => key !== null && key in outputs && key !== headline)

/** One place of the table: a result, a number that stands elsewhere on the card, or nothing. */
function TableCell({
  name,
  column,
  store,
  state,
}: Case & { readonly name: string | null; readonly column: string }) {
  const { model } = store.scope
  if (name === null) return <td role="cell" data-column={column} />
  if (tabled(model).includes(name))
    return (
      <td role="cell" data-column={column} data-of={name} id={`${model.id}-${name}`}>
        <Answer name={name} store={store} state={state} />
      </td>
    )
  const text =
    name in model.outputs
      ? answerOf(state, name).text
      : state.reader.given(name, state.values[name] ?? '')
  return <td role="cell" data-column={column} class="again" {...untranslated} {...textOn(text)} />
}

/** Results that belong together, as a table. */
export function ResultTable(card: Case) {
  const { model } = card.store.scope
  const words = card.state.reader.words.table
  const { table } = model
  if (!table || !words) return null
  return (
    <div class="together">
      <table role="table">
        <caption class="label">{words.title}</caption>
        <ColumnHeads columns={table.columns} words={words.columns} />
        <tbody role="rowgroup">
          {Object.entries(table.rows).map(([key, row]) => (
            <tr role="row" key={key}>
              <th scope="row" role="rowheader">
                {words.rows[key]}
              </th>
              {row.map((name, at) => (
                <TableCell
                  key={at}
                  name={name}
                  column={words.columns[table.columns[at] ?? ''] ?? ''}
                  {...card}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <WorkingFold names={tabled(model)} of={words.title} {...card} />
    </div>
  )
}
