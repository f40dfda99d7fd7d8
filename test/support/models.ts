import type { Model } from '../../src/engine'
import { models } from './content'

/** One model by its id. @throws Error where there is none. */
export function modelNamed(id: string): Model {
  const model = models.find((one) => one.id === id)
  if (!model) throw new Error(`there is no model "${id}"`)
  return model
}
