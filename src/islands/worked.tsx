import { useEffect, useRef } from 'preact/hooks'
import { useBands } from './bands'
import { pointAt } from './pointAt'
import { inHtml } from './text'
import type { Case } from './useCase'
import { workings } from './working'

/** The working of results, with the numbers of now, and of both ends of each band while inputs range. */
export function Worked({ names, store, state }: Case & { readonly names: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null)
  const banded = useBands(store)
  useEffect(() => {
    if (place.current) pointAt(place.current)
  }, [])
  const each = names.map(
    (name) => workings(store.scope.model, state, [name]) + (banded?.workingOf(name) ?? ''),
  )
  return <div ref={place} {...inHtml(each.join(''))} />
}
