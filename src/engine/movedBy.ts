import type { PageModel } from './model'

/**
 * The result to look at while an input is moved: the headline, or the first that depends on it where the headline does not.
 * @example movedBy(model, 'reps')
 */
export function movedBy(
  { steps, outputs, headline }: Pick<PageModel, 'steps' | 'outputs' | 'headline'>,
  key: string,
): string {
  const depends: boolean[] = []
  for (const { op, key: own, args = [] } of steps)
    depends.push(op === 'input' ? own === key : args.some((at) => depends[at]))
  const follows = (name: string): boolean => depends[outputs[name]?.step ?? -1] === true
  return [headline, ...Object.keys(outputs)].find(follows) ?? headline
}
