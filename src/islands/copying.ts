import { useState } from 'preact/hooks'
import { copyText } from './clipboard'

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
    void copyText(text).then((isCopied) =>
      setOutcome({ kind: isCopied ? 'copied' : 'refused', text }),
    )
  }
  return { outcome, copy }
}
