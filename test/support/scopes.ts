import { startValues, type PageModel, type Values } from '../../src/engine'
import type { Scope } from '../../src/url'

/** A calculator alone on its page. */
export const alone = (model: PageModel, start: Values = startValues(model)): Scope => ({
  model,
  start,
  prefix: '',
})

/** The same among others, on an article. */
export const among = (model: PageModel, start: Values = startValues(model)): Scope => ({
  model,
  start,
  prefix: `${model.id}.`,
})
