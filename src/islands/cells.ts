/** What stands between two cells of a spreadsheet that are pasted at once. */
const between = ' | '

function paste(event: ClipboardEvent): void {
  const { target, clipboardData } = event
  if (!(target instanceof HTMLInputElement) || target.inputMode !== 'decimal') return
  const text = clipboardData?.getData('text/plain').trim() ?? ''
  if (!/[\t\r\n]/.test(text)) return
  event.preventDefault()
  // As if it were typed, so that the browser can undo it: nothing newer does that.
  document.execCommand('insertText', false, text.replace(/\s*[\t\r\n]\s*/g, between))
}

/** Keeps pasted cells apart from now on, however often it is asked to: a browser puts a space between them, which groups the thousands of one number. */
export const heedCells = (): void => addEventListener('paste', paste, true)
