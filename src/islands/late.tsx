import { hydrate, render, type ComponentType } from 'preact'
import type { CaseState, CaseStore } from '../case'
import { Bar } from './Bar'
import { heedCells } from './cells'
import { drawCurves } from './curves'
import { inFrame } from './framed/frame'
import { follow } from './later'
import { MattersFold } from './MattersFold'
import { Results } from './Results'
import { followCopies } from './saved'
import { Sender } from './Sender'
import { followSnippet } from './snippet'
import { heedPinches } from './pinch'
import { keepSteady } from './steady'
import { Toolbar } from './Toolbar'
import type { Case } from './useCase'
import { followWays } from './ways'
import { HeadlineWorking } from './WorkingFold'

/** The parts of a card that follow a moment after its fields and its headline. */
export const parts = {
  Bar,
  HeadlineWorking,
  MattersFold,
  Results,
  Sender,
  Toolbar,
} satisfies Record<string, ComponentType<Case>>
export type LateParts = typeof parts

/**
 * Lets a part that came with the page follow its case from now on.
 * @param came the state that the page came with
 * @returns a function that ends it
 */
function begin(place: Element, name: keyof LateParts, { store, state: came }: Case): () => void {
  const Part = parts[name]
  const shown = (state: CaseState) => <Part store={store} state={state} />
  hydrate(shown(came), place)
  const end = follow(store, (state) => render(shown(state), place), came)
  return () => {
    end()
    render(null, place)
  }
}

/** Draws the curves of a card, and keeps it still under a reader's hand. @returns a function that ends both */
function beginCard(card: HTMLElement, store: CaseStore): () => void {
  heedPinches()
  heedCells()
  const ends = [drawCurves(card, store), keepSteady(card, store)]
  return () => ends.forEach((end) => end())
}

/** What those who wait for this script are given. */
export const late = {
  begin,
  beginCard,
  followers: { followCopies, followSnippet: inFrame(followSnippet), followWays },
}
