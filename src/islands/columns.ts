import type { PageModel } from '../engine/page'

/** Where the chart stands on a desktop: with the results, under the inputs, or below both. */
export type ChartColumn = 'side' | 'under' | 'wide'

/** About how high things stand on a desktop, in rem. */
const high = { field: 9, tabled: 5.2, fold: 2.75, headline: 12, result: 5.4, row: 2.2, chart: 20 }

/**
 * Where the chart stands so that both columns are about as high.
 * @example chartColumn(model)
 */
export function chartColumn({ inputs, outputs, grid, table }: PageModel): ChartColumn {
  const cells = Object.values(grid?.rows ?? {})
  const inGrid = cells.flat().filter((cell) => cell && 'input' in cell).length
  const all = Object.values(inputs)
  const inView = all.filter(({ group }) => group === undefined).length - inGrid
  const folds = new Set(all.flatMap(({ group }) => group ?? [])).size + 1
  const rows = Object.values(table?.rows ?? {})
  const inTable = new Set(rows.flat().filter((key) => key !== null && key in outputs)).size
  const alone = Object.keys(outputs).length - Math.max(inTable, 1)
  const left = inView * high.field + cells.length * high.tabled + folds * high.fold
  const right = high.headline + alone * high.result + (rows.length && rows.length + 3) * high.row
  const ways = [
    ['wide', Math.abs(left - right)],
    ['side', Math.abs(left - right - high.chart)],
    ['under', Math.abs(left + high.chart - right)],
  ] as const
  return ways.reduce((best, way) => (way[1] < best[1] ? way : best))[0]
}
