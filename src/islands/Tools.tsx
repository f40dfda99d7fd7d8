import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isDamaged } from '../url/beside'
import { besideOf } from './beside'
import { CopyLink } from './CopyLink'
import { keepHere, keptHere, recordOf } from './entry'
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
  const { id: calculator } = store.scope.model
  const place = `panels ${calculator}`
  // What is about to be printed cannot wait for it.
  const { part: atFoot } = useLate(loadImprint, true)
  const id = (name: Name): string => `${calculator}-${name}`
  const turn = (name: Name): void => {
    const next = open.includes(name) ? open.filter((one) => one !== name) : [...open, name]
    setOpen(next)
    keepHere(place, Object.fromEntries(names.map((one) => [one, next.includes(one)])))
  }
  useEffect(() => {
    // What an address brings along is seen, but for what this visit has closed.
    const beside = besideOf(store).state()
    const brought: Readonly<Record<string, unknown>> = {
      compare: beside.kept.length > 0,
      ranges: isDamaged(beside, 'ranges') || Object.keys(beside.ranges).length > 0,
      ...recordOf(keptHere(place)),
    }
    setOpen(names.filter((name) => brought[name] === true))
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
