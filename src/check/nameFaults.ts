import type { Model } from '../engine'
import type { Misfit } from './schemaFaults'

/** What links say of their own. */
const reserved: readonly string[] = [
  ...['cur', 'v', 'note', 'case1', 'case2', 'case3', 'ranges'],
  ...['theme', 'show', 'lock'],
]

/** Names that could not stand in an address, and names that mean two things there. */
export const nameFaults = ({ inputs, outputs, presets }: Model): Misfit[] => [
  ...(['inputs', 'outputs'] as const).flatMap((part) =>
    Object.keys(part === 'inputs' ? inputs : outputs).flatMap((key): Misfit[] => {
      if (!/^[a-z][A-Za-z0-9]*$/.test(key))
        return [[[part, key], 'A name is a small letter, then letters and digits: links carry it.']]
      if (reserved.includes(key))
        return [[[part, key], `Links say “${key}” of their own: take another name.`]]
      return part === 'outputs' && Object.hasOwn(inputs, key)
        ? [[[part, key], 'An input has this name already.']]
        : []
    }),
  ),
  ...Object.keys(presets)
    .filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))
    .map((key): Misfit => [
      ['presets', key],
      'A preset is named by lower-case words with hyphens between them: it is part of an address.',
    ]),
]
