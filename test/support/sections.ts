import {
  evaluate,
  startValues,
  type Model,
  type PageModel,
  type Result,
  type Values,
} from '../../src/engine'
import type { Told } from './plain'
import { models, readerFor } from './content'
import { documents, type PageDocument } from './documents'
import { all, attribute, type Element } from './dom'

/** One calculator as it stands in the HTML of one page, and what it should show there. */
export interface Section {
  readonly path: string
  readonly page: PageDocument
  readonly element: Element
  readonly model: Model
  /** What the page opens with: the defaults, or the preset that its address names. */
  readonly values: Values
  readonly result: Result
  readonly reader: Told
}

/** A model by its id. @throws Error where there is none. */
export const modelOf = (id: string): Model => {
  const found = models.find((model) => model.id === id)
  if (!found) throw new Error(`there is no model "${id}"`)
  return found
}

const startOf = (model: PageModel, path: string): Values => {
  const preset = Object.keys(model.presets).find((key) =>
    path.endsWith(`/calculators/${model.id}/${key}/`),
  )
  return startValues(model, preset === undefined ? {} : model.presets[preset])
}

const sectionsOf = (page: PageDocument): Section[] =>
  all(page.root, 'section', { 'data-calculator': true }).map((element) => {
    const model = modelOf(attribute(element, 'data-calculator') ?? '')
    const values = startOf(model, page.path)
    const [result, reader] = [evaluate(model, values), readerFor(page.code, model)]
    return { path: page.path, page, element, model, values, result, reader }
  })

/** Every calculator on every page. */
export const sections: readonly Section[] = documents.flatMap(sectionsOf)
