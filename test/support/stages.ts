import type { Model } from '../../src/engine'
import { models } from './content'
import { builtPages, type BuiltPage } from './pages'

/** A page with a calculator on it. */
export interface Stage extends BuiltPage {
  readonly model: Model
  /** What stands before each of its parameters in the address there. */
  readonly prefix: string
}

/**
 * One page of each kind for each calculator and language: its own, its first worked case, its
 * embed, and every article. Pages of worked cases differ in their numbers only.
 */
export const stages: readonly Stage[] = builtPages.flatMap((page) =>
  models
    .filter(({ id }) => page.html.includes(`data-calculator="${id}"`))
    .filter(({ id, presets }) => Object.keys(presets).slice(1).every((key) => !page.path.endsWith(`/${id}/${key}/`)))
    .map((model) => ({ ...page, model, prefix: /\/(calculators|embed)\//.test(page.path) ? '' : `${model.id}.` })))
