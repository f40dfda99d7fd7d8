import { hydrate, render } from 'preact'
import type { CaseState, CaseStore } from '../case'
import type { Figure } from '../figures'
import { heedCells } from './cells'
import { follow } from './later'
import { Missing } from './Missing'
import { heedPinches } from './pinch'

const drawings = import.meta.glob<{ readonly default: Figure }>('../figures/drawings/*.ts')

/** Lets one figure follow a case. What it says of other numbers is not seen until it does. */
function followFigure(place: HTMLElement, store: CaseStore, came: CaseState): () => void {
  const { figure: name = '', words = '{}', facts = '{}' } = place.dataset
  const untrue = ({ result }: CaseState): boolean => result !== came.result
  const hide = (state: CaseState): void => void place.classList.toggle('untrue', untrue(state))
  let end = follow(store, hide, came)
  const told = document.createElement('div')
  const begin = ([{ FigureFrame }, { default: figure }]: readonly [
    typeof import('./FigureFrame'),
    { readonly default: Figure },
  ]): void => {
    const given = { name, figure, words: JSON.parse(words), facts: JSON.parse(facts) }
    const shown = (state: CaseState) => <FigureFrame store={store} state={state} {...given} />
    end()
    told.remove()
    hydrate(shown(came), place)
    const [handles] = place.getElementsByTagName('fieldset')
    if (handles) handles.disabled = false
    place.classList.remove('untrue')
    end = follow(store, (state) => render(shown(state), place), came)
  }
  const load = async (): Promise<boolean> => {
    const drawing = drawings[`../figures/drawings/${name}.ts`]
    if (!drawing) return true
    const parts = await Promise.all([import('./FigureFrame'), drawing()]).catch(() => undefined)
    if (parts) begin(parts)
    else {
      place.after(told)
      render(<Missing again={load} reader={store.state().reader} />, told)
    }
    return parts !== undefined
  }
  void load()
  return () => {
    end()
    told.remove()
  }
}

/** Lets every figure of this page that draws this calculator follow it. @returns a function that ends it */
export function followFigures(store: CaseStore, came: CaseState): () => void {
  const places = document.querySelectorAll<HTMLElement>(`[data-draws="${store.scope.model.id}"]`)
  heedPinches()
  heedCells()
  const ends = [...places].map((place) => followFigure(place, store, came))
  return () => ends.forEach((end) => end())
}
