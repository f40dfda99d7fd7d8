import type { Table } from '../charts'
import { textOn, untranslated } from './text'

interface DataTableProps {
  readonly table: Table
  readonly title: string
  /** Names the fold it lives in. */
  readonly label: string
  /** Whether that comes open. */
  readonly open: boolean
}

/** A chart's data for readers who cannot or do not want to see it drawn. */
export function DataTable({ table, title, label, open }: DataTableProps) {
  return (
    <details class="data" open={open || undefined}>
      <summary>{label}</summary>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {table.head.map((head) => (
              <th scope="col" key={head} {...textOn(head)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = '', ...cells]) => (
            <tr key={first}>
              <th scope="row" {...textOn(first)} />
              {cells.map((cell, at) => (
                <td key={at} {...untranslated} {...textOn(cell)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
