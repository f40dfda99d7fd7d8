import type { Model } from '../../src/engine'
import { models } from './content'

/** One model by its id. @throws Error where there is none. */
export function modelNamed(id: string): Model {
  const model = models.find((one) => one.id === id)
  if (!model) throw new Error(`there is no model "${id}"`)
  return model
}

/** Whether anything of a calculator is an amount of money, which a currency shows in. */
export const countsMoney = ({ inputs, outputs }: Model): boolean =>
  [...Object.values(inputs), ...Object.values(outputs)].some(({ unit }) => unit.includes('money'))
