import { Fragment, type ComponentType, type TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isDamaged } from '../url/beside'
import { besideOf } from './beside'
import { bringInSight } from './bringInSight'
import { CopyLink } from './CopyLink'
import { keepHere, keptHere } from './entry'
import { recordOf } from './record'
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

interface PanelProps extends Case {
  readonly name: Name
  /** The id of the element that holds it, where it was opened just now. */
  readonly fresh: string | undefined
}

/** One of them, once it is here. */
function PanelPlace({ name, fresh, ...card }: PanelProps) {
  const load: Load = async () => {
    const [panel] = await Promise.all([panels[name](), styled(styles)])
    return panel
  }
  const late = useLate(load, true)
  useEffect(() => {
    const opened = fresh === undefined ? null : document.getElementById(fresh)
    return opened ? bringInSight(opened) : undefined
  }, [])
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
  const fresh = useRef<Name>()
  const turn = (name: Name): void => {
    fresh.current = name
    const next = open.includes(name) ? open.filter((one) => one !== name) : [...open, name]
    setOpen(next)
    keepHere(place, Object.fromEntries(names.map((one) => [one, next.includes(one)])))
  }
  /** Escape closes a panel, and goes back to what opened it. A menu that is open has it first. */
  const leave = (event: TargetedKeyboardEvent<HTMLElement>, name: Name): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (event.currentTarget.querySelector(':is(select:open)')) return
    const button = event.currentTarget.previousElementSibling
    if (button instanceof HTMLElement) button.focus()
    turn(name)
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
          <Fragment key={name}>
            <button
              type="button"
              aria-expanded={open.includes(name)}
              aria-controls={id(name)}
              onClick={() => turn(name)}
            >
              {tools[name]}
            </button>
            <div
              id={id(name)}
              class="panel"
              role="group"
              aria-label={tools[name]}
              onKeyDown={(event) => leave(event, name)}
            >
              {open.includes(name) && (
                <>
                  <p class="legend" aria-hidden="true">
                    {tools[name]}
                  </p>
                  <PanelPlace
                    name={name}
                    fresh={fresh.current === name ? id(name) : undefined}
                    {...card}
                  />
                </>
              )}
            </div>
          </Fragment>
        ))}
      </div>
      {atFoot && <atFoot.Imprint {...card} />}
    </>
  )
}
