import { useEffect, useRef } from 'preact/hooks'
import { pointAt } from './pointAt'
import { inHtml } from './text'
import type { Case } from './useCase'
import { workings } from './working'

/** The working of results, with the numbers of now. */
export function Worked({ names, store, state }: Case & { readonly names: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current) pointAt(place.current)
  }, [])
  return <div ref={place} {...inHtml(workings(store.scope.model, state, names))} />
}
