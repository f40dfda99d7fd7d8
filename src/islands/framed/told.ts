const place = (): HTMLElement | null => document.querySelector<HTMLElement>('.embed .told')

/** A word or a sentence of the frame's, by its name; it comes with the page. */
export const wordFor = (name: 'unknown' | 'stays' | 'locked'): string =>
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
