import type { z } from 'astro/zod'
import type { Path } from './fault'

/** Something wrong at a place of a file. */
export type Misfit = readonly [path: Path, sentence: string]

/** What stands at a place of some data; nothing where there is no such place. */
export const valueAt = (data: unknown, path: Path): unknown => {
  let value = data
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = Reflect.get(value, part)
  }
  return value
}

/** The names at a place of some data, in their order. */
export const keysAt = (data: unknown, path: Path): string[] => {
  const value = valueAt(data, path)
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** Where data does not fit its schema, in plain sentences. */
export function misfits(schema: z.ZodType, data: unknown): Misfit[] {
  const issues = schema.safeParse(data).error?.issues ?? []
  return issues.flatMap((issue): Misfit[] => {
    const path = issue.path.filter((part) => typeof part !== 'symbol')
    const value = valueAt(data, path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => [[...path, key], 'Nothing reads this key.'])
    if (value === undefined || value === null) return [[path, 'This is missing.']]
    if (issue.code === 'too_big' && typeof value === 'string')
      return [[path, `This is ${value.length} characters long; ${issue.maximum} is the most.`]]
    return [[path, `${issue.message.replace(/\.$/, '')}.`]]
  })
}
