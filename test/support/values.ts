import type { PageModel, Value } from '../../src/engine'
import { matches } from '../../src/check/examples'

/** A result as a page carries it for machines, read back; undefined for none. */
function readBack(
  model: PageModel,
  key: string,
  text: string | null | undefined,
): Value | undefined {
  const unit = model.outputs[key]?.unit
  if (text === undefined || text === null || text === '') return undefined
  return unit === 'flag' ? text === 'true' : unit === 'choice' ? text : Number(text)
}

/** Every result on a page that is not what was published, in words. */
export const missesOnPage = (
  model: PageModel,
  published: Readonly<Record<string, Value>>,
  shown: Readonly<Record<string, string | null | undefined>>,
): readonly string[] =>
  Object.entries(published).flatMap(([key, written]) => {
    const [value, unit] = [readBack(model, key, shown[key]), model.outputs[key]?.unit]
    // A reason or a word stands where a number would, and is none to a machine.
    const isReason = typeof written === 'string' && unit !== 'choice'
    const same =
      value === undefined
        ? isReason && shown[key] === ''
        : unit !== undefined && matches(written, value, unit)
    return same ? [] : [`${model.id}.${key}: written ${String(written)}, shown ${String(value)}`]
  })
