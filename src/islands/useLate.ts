import { useEffect, useState } from 'preact/hooks'

/** A part of the page that comes when it is wanted. */
export interface Late<Part> {
  readonly part: Part | undefined
  readonly missing: boolean
  /** Asks for it again, where it could not be loaded. */
  readonly again: () => void
}

/** Loads a part of the page once it is wanted. */
export function useLate<Part>(load: () => Promise<Part>, wanted: boolean): Late<Part> {
  const [part, setPart] = useState<Part>()
  const [missing, setMissing] = useState(false)
  const again = (): void => {
    setMissing(false)
    load().then(
      (loaded) => setPart(() => loaded),
      () => setMissing(true),
    )
  }
  useEffect(() => {
    if (wanted) again()
  }, [wanted])
  return { part, missing, again }
}
