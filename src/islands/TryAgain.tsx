import type { Reader } from '../i18n'

interface TryAgainProps {
  /** Asks for what is missing. @returns whether it came */
  readonly again: () => Promise<boolean>
  readonly reader: Reader
}

/**
 * A browser that remembers a failure never asks for the same part twice: then the page is read anew,
 * where it can be reached. What was done stays in its address and its entry of the history.
 */
const readAnew = async (): Promise<void> => {
  const page = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
  if (page.ok) location.reload()
}

/** Asks again for a part of the page that could not be loaded. */
export function TryAgain({ again, reader: { strings } }: TryAgainProps) {
  const ask = async (): Promise<void> => {
    if (!(await again())) await readAnew()
  }
  return (
    <button type="button" onClick={() => void ask().catch(() => undefined)}>
      {strings.tryAgain}
    </button>
  )
}
