import type { WriteSheet } from 'hucre/xlsx'
import { hasMoney } from '../../engine/hasMoney'
import type { Taken } from '../taken'
import { day } from '../day'
import { sheetOf, styles, textCell, type SheetCell } from './rows'

/** In characters: Excel takes no longer ones, and says that the file is broken. */
const longestLink = 2_000

/** Lays out where the numbers come from and what they can be used for. */
export function aboutSheet(taken: Taken): WriteSheet {
  const { model, reader, words, about, currency, link, date, note } = taken
  const said = words.about
  const row = (head: string, text: string): SheetCell[][] =>
    text === '' ? [] : [[textCell(head, styles.strong), textCell(text)]]
  const rows: SheetCell[][] = [
    [textCell(reader.words.title, styles.title)],
    [],
    ...row(said.answers, about?.answers ?? reader.words.promise),
    ...row(said.use, about?.use ?? ''),
    ...row(said.leavesOut, about?.leavesOut ?? ''),
    ...row(words.note, note ?? ''),
    ...row(said.date, day(date, reader.locale)),
    ...row(said.reviewed, about ? day(about.reviewed, reader.locale) : ''),
    ...row(reader.strings.currency, hasMoney(model) ? currency : ''),
    ...row(said.revision, String(model.revision)),
    [
      textCell(said.link, styles.strong),
      link.length > longestLink
        ? textCell(link)
        : { value: link, type: 'string', style: styles.link, hyperlink: { target: link } },
    ],
    ...row(said.article, about?.article ?? ''),
    ...(about?.sources ?? []).flatMap((source, at) => row(at === 0 ? said.sources : ' ', source)),
    ...row(said.how, said.reading),
  ]
  return sheetOf(words.sheets.about, rows, [28, 100])
}
