import type { Model } from '../../src/engine'
import { models } from './content'

const found = import.meta.glob<Model>('../engine/models/*.ts', { eager: true, import: 'default' })

/** Every model there is: the site's, and those that only prove the language. */
export const everyModel: readonly Model[] = [...models, ...Object.values(found)]

/** One model, wherever it lives. */
export function modelNamed(id: string): Model {
  const model = everyModel.find((one) => one.id === id)
  if (!model) throw new Error(`there is no model "${id}"`)
  return model
}
