import { useEffect, useState } from 'preact/hooks'

/** A part of the page that comes when it is wanted. */
export interface Late<Part> {
  readonly part: Part | undefined
  readonly missing: boolean
  /** Asks for it again, where it could not be loaded. @returns whether it came */
  readonly again: () => Promise<boolean>
}

/** Loads a part of the page once it is wanted. */
export function useLate<Part>(load: () => Promise<Part>, wanted: boolean): Late<Part> {
  const [part, setPart] = useState<Part>()
  const [missing, setMissing] = useState(false)
  const again = async (): Promise<boolean> => {
    setMissing(false)
    const loaded = await load().catch(() => undefined)
    if (loaded) setPart(() => loaded)
    else setMissing(true)
    return loaded !== undefined
  }
  useEffect(() => {
    if (wanted) void again()
  }, [wanted])
  return { part, missing, again }
}
