import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { besideOf } from './beside'
import { CopyLink } from './CopyLink'
import { followRanges } from './followRanges'
import type { Case } from './useCase'
import { styled } from './styled'
import { useLate } from './useLate'
import { Waiting } from './Waiting'
import styles from '../styles/panels.css?url&no-inline'

type Load = () => Promise<{ readonly Panel: ComponentType<Case> }>

/** What can be done with a case, each by a part of the page that comes when it is first opened. */
const panels = {
  share: () => import('./panels/Share'),
  compare: () => import('./panels/Compare'),
  solve: () => import('./panels/Solve'),
  ranges: () => import('./panels/Ranges'),
  takeAway: () => import('./panels/TakeAway'),
} satisfies Readonly<Record<string, Load>>
type Name = keyof typeof panels
const names: readonly Name[] = ['share', 'compare', 'solve', 'ranges', 'takeAway']

/** One of them, once it is here. */
function PanelPlace({ name, ...card }: Case & { readonly name: Name }) {
  const load: Load = async () => {
    const [panel] = await Promise.all([panels[name](), styled(styles)])
    return panel
  }
  const late = useLate(load, true)
  return late.part ? (
    <late.part.Panel {...card} />
  ) : (
    <Waiting late={late} reader={card.state.reader} />
  )
}

const loadImprint = () => import('./Imprint')

/** Copies the link, and opens what else can be done with a case. */
export function Tools(card: Case) {
  const { store, state } = card
  const { tools } = state.reader.strings
  const [open, setOpen] = useState<readonly Name[]>([])
  // What is about to be printed cannot wait for it.
  const { part: atFoot } = useLate(loadImprint, true)
  const id = (name: Name): string => `${store.scope.model.id}-${name}`
  const turn = (name: Name): void =>
    setOpen((now) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name]))
  useEffect(() => {
    // What an address brings along is seen.
    const { kept, ranges, refused } = besideOf(store).state()
    const damaged = refused.some((parameter) => /ranges/i.test(parameter))
    const brought: readonly (Name | false)[] = [
      kept.length > 0 && 'compare',
      (damaged || Object.keys(ranges).length > 0) && 'ranges',
    ]
    setOpen(brought.filter((name) => name !== false))
    return followRanges(store)
  }, [])
  return (
    <>
      <CopyLink {...card} />
      <div class="tools" role="group" aria-label={tools.title}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-expanded={open.includes(name)}
            aria-controls={id(name)}
            onClick={() => turn(name)}
          >
            {tools[name]}
          </button>
        ))}
      </div>
      <div class="panels">
        {names.map((name) => (
          <div key={name} id={id(name)} class="panel" role="group" aria-label={tools[name]}>
            {open.includes(name) && (
              <>
                <p class="legend" aria-hidden="true">
                  {tools[name]}
                </p>
                <PanelPlace name={name} {...card} />
              </>
            )}
          </div>
        ))}
      </div>
      {atFoot && <atFoot.Imprint {...card} />}
    </>
  )
}
