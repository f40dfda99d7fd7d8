import { pluralOf } from '../../engine/page'
import { fill, type Reader } from '../../i18n'
import { shareWords } from '../../i18n/panels/share'
import { lengthOf, longest } from '../../url/beside'
import { textOn } from '../text'

interface NoteFieldProps {
  readonly id: string
  readonly note: string
  readonly reader: Reader
  readonly onWrite: (note: string) => void
}

/** What stands in a field, in one line as a link carries it; the caret stays. */
function inOneLine(field: HTMLTextAreaElement): string {
  const { value, selectionStart } = field
  if (!value.includes('\n')) return value
  field.value = value.replaceAll('\n', ' ')
  field.setSelectionRange(selectionStart, selectionStart)
  return field.value
}

/** Where a sender writes a note, with how much of it fits. */
export function NoteField({ id, note, reader, onWrite }: NoteFieldProps) {
  const { code, intl } = reader.locale
  const words = shareWords[code]
  const [length, most] = [lengthOf(note), longest.note]
  const over = length - most
  const count = (n: number): string => reader.format.field(n)
  const tooLong = pluralOf(intl, over) === 'one' ? words.tooLong.one : words.tooLong.other
  return (
    <div class="note-field">
      <label for={id}>{words.note}</label>
      <textarea
        id={id}
        rows={3}
        value={note}
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-count`}
        aria-invalid={over > 0}
        onInput={(event) => onWrite(inOneLine(event.currentTarget))}
      />
      <p class="hint" id={`${id}-hint`}>
        {words.noteHint}
      </p>
      <p
        class="hint"
        id={`${id}-count`}
        {...textOn(fill(words.count, { n: count(length), most: count(most) }))}
      />
      <p
        class="problem"
        role="status"
        {...textOn(over > 0 ? fill(tooLong, { n: count(over), most: count(most) }) : '')}
      />
    </div>
  )
}
