interface ColumnHeadsProps {
  readonly columns: readonly string[]
  readonly words: Readonly<Record<string, string>>
}

/** The names of a table's columns, after the empty place above those of its rows. They keep their roles however they are laid out. */
export const ColumnHeads = ({ columns, words }: ColumnHeadsProps) => (
  <thead role="rowgroup">
    <tr role="row">
      <td role="cell" />
      {columns.map((key) => (
        <th scope="col" role="columnheader" key={key}>
          {words[key]}
        </th>
      ))}
    </tr>
  </thead>
)
