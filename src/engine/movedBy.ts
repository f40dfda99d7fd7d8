import type { Formulas, PageModel } from './model'

/** Whether each step depends on one of these inputs. */
export function dependents({ steps }: Pick<Formulas, 'steps'>, keys: readonly string[]): boolean[] {
  const depends: boolean[] = []
  for (const { op, key = '', args = [] } of steps)
    depends.push(op === 'input' ? keys.includes(key) : args.some((at) => depends[at]))
  return depends
}

/**
 * The result to look at while an input is moved: the headline, or the first that depends on it where the headline does not.
 * @example movedBy(model, 'reps')
 */
export function movedBy(
  model: Pick<PageModel, 'steps' | 'outputs' | 'headline'>,
  key: string,
): string {
  const { outputs, headline } = model
  const depends = dependents(model, [key])
  const follows = (name: string): boolean => depends[outputs[name]?.step ?? -1] === true
  return [headline, ...Object.keys(outputs)].find(follows) ?? headline
}
