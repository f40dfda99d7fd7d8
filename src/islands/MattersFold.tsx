import { useEffect, useRef, useState } from 'preact/hooks'
import type { Case } from './useCase'
import { useLate } from './useLate'
import { Waiting } from './Waiting'

const load = () => import('./Matters')

/** Which numbers move the headline most, behind a fold; it is computed once somebody looks. */
export function MattersFold(card: Case) {
  const { reader } = card.state
  const fold = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  const late = useLate(load, open)
  // It may have been opened before anything ran.
  useEffect(() => setOpen(fold.current?.open === true), [])
  return (
    <details class="matters" ref={fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{reader.strings.matters.title}</summary>
      {open &&
        (late.part ? <late.part.Matters {...card} /> : <Waiting late={late} reader={reader} />)}
    </details>
  )
}
