const place = (): HTMLElement | null => document.querySelector<HTMLElement>('.embed .told')

/** A word or a sentence of the frame's, by its name; it comes with the page. */
export const wordFor = (name: 'unknown' | 'stays' | 'locked' | 'resumed' | 'afresh'): string =>
  place()?.dataset[name] ?? ''

/** Says something at the top of the frame, each sentence once. */
export function sayInFrame(sentences: readonly string[]): void {
  const top = place()
  const said = [...(top?.children ?? [])].map(({ textContent }) => textContent)
  for (const sentence of sentences.filter((one) => !said.includes(one))) {
    const line = document.createElement('p')
    line.textContent = sentence
    top?.append(line)
  }
}

/** Says that numbers of a moment ago are here again, and offers those that the host asks for. */
export function offerAfresh(start: () => void): void {
  sayInFrame([wordFor('resumed')])
  const line = place()?.lastElementChild
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', textContent: wordFor('afresh') })
  button.addEventListener('click', () => {
    start()
    line?.remove()
  })
  line?.append(' ', button)
}
