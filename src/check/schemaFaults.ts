import type { z } from 'astro/zod'
import { plainNumber } from '../engine'
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

type Issue = z.core.$ZodIssue

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  date: 'a day, as 2026-11-22',
  function: 'a function',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of keys',
  record: 'a group of keys',
  string: 'a text',
  tuple: 'a list',
}

/** A value as its author wrote it, or what kind of thing it is. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return `“${value}”`
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value === 'boolean') return String(value)
  return kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value
}

const either = new Intl.ListFormat('en', { type: 'disjunction' })
const oneOf = (value: unknown, options: readonly unknown[]): string =>
  `This is ${shown(value)}; it can be ${either.format(options.map(String))}.`

/** How much or how many there may be: `6 is the most`. */
const limit = (value: unknown, count: number | bigint, end: 'least' | 'most'): string => {
  const size = plainNumber(Number(count))
  if (typeof value === 'string')
    return `This is ${plainNumber(value.length)} characters long; ${size} is the ${end}.`
  return Array.isArray(value)
    ? `This list has a length of ${plainNumber(value.length)}; ${size} is the ${end}.`
    : `This is ${shown(value)}; ${size} is the ${end}.`
}

/** What one issue says at its place. Issues of other kinds have sentences of their own, in their schema. */
const sentenceOf = (issue: Issue, value: unknown): string => {
  if (value === undefined || value === null) return 'This is missing.'
  switch (issue.code) {
    case 'invalid_type':
      return `This should be ${kinds[issue.expected] ?? issue.expected}, and is ${shown(value)}.`
    case 'invalid_value':
      return oneOf(value, issue.values)
    case 'too_small':
      return issue.inclusive
        ? limit(value, issue.minimum, 'least')
        : `This is ${shown(value)}; it has to be more than ${plainNumber(Number(issue.minimum))}.`
    case 'too_big':
      return limit(value, issue.maximum, 'most')
    default:
      return `${issue.message.replace(/\.$/, '')}.`
  }
}

const misfitsOf = (issue: Issue, data: unknown, before: Path = []): Misfit[] => {
  const path = [...before, ...issue.path.filter((part) => typeof part !== 'symbol')]
  const value = valueAt(data, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => [[...path, key], 'Nothing reads this key.'])
  if (issue.code !== 'invalid_union' || value === undefined || value === null)
    return [[path, sentenceOf(issue, value)]]
  if ('options' in issue && Array.isArray(issue.options))
    return [[path, oneOf(value, issue.options)]]
  // Of several shapes the one that fits most is meant: it is wrong only somewhere inside.
  const [meant] = issue.errors.filter((issues) => issues.some((one) => one.path.length > 0))
  if (meant) return meant.flatMap((one) => misfitsOf(one, data, path))
  const expected = issue.errors
    .flat()
    .flatMap((one) => (one.code === 'invalid_type' ? [kinds[one.expected] ?? one.expected] : []))
  return [[path, `This should be ${either.format(expected)}, and is ${shown(value)}.`]]
}

/** Where data does not fit its schema, in plain sentences. */
export const misfits = (schema: z.ZodType, data: unknown): Misfit[] =>
  (schema.safeParse(data).error?.issues ?? []).flatMap((issue) => misfitsOf(issue, data))
