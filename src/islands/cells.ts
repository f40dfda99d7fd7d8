/** What stands between two cells of a spreadsheet that are pasted at once. */
const between = ' | '

function paste(event: ClipboardEvent): void {
  const { target, clipboardData } = event
  if (!(target instanceof HTMLInputElement) || target.inputMode !== 'decimal') return
  const text = clipboardData?.getData('text/plain').trim() ?? ''
  if (!/[\t\r\n]/.test(text)) return
  event.preventDefault()
  const { selectionStart, selectionEnd, value } = target
  const cells = text.replace(/\s*[\t\r\n]\s*/g, between)
  target.setRangeText(cells, selectionStart ?? 0, selectionEnd ?? value.length, 'end')
  target.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Keeps pasted cells apart from now on, however often it is asked to: a browser puts a space between them, which groups the thousands of one number. */
export const heedCells = (): void => addEventListener('paste', paste, true)
