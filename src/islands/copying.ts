import { useState } from 'preact/hooks'

/** What came of copying a text. */
interface Outcome {
  readonly kind: 'copied' | 'refused'
  readonly text: string
}

/** Copies a text; where the browser refuses, says so. */
export function useCopying(): { outcome: Outcome | undefined; copy: (text: string) => void } {
  const [outcome, setOutcome] = useState<Outcome>()
  const copy = (text: string): void => {
    setOutcome(undefined)
    // On pages without a secure origin there is no clipboard, or an undefined one.
    new Promise((done) => done(navigator.clipboard.writeText(text))).then(
      () => setOutcome({ kind: 'copied', text }),
      () => setOutcome({ kind: 'refused', text }),
    )
  }
  return { outcome, copy }
}
