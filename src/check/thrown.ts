import { realpathSync } from 'node:fs'
import type { Fault, Path } from './fault'
import type { ModelFile } from './modelFile'
import type { ModelSource } from './modelSource'

/** What was thrown while a model was made, where its author wrote it. */
export interface Thrown {
  readonly line: number
  readonly path: Path
  readonly sentence: string
}

const firstLine = (message: string): string => message.split('\n').find(Boolean) ?? ''
const stop = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)

/** The calculator and the formula that a message begins with. */
const name = /^[\w-]+: ([\w.]+): /

const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown))

/** What was thrown first, where the engine has wrapped it. */
const rootOf = (error: Error): Error =>
  error.name === 'DefinitionError' && error.cause instanceof Error ? error.cause : error

/** An error's message as a sentence, without the names that its fault has as file and key, and without the folder. */
const sentenceOf = ({ message }: Error, root: string): string => {
  const sentence = /:\d+:\d+: ERROR: (.*)/.exec(message)?.[1] ?? firstLine(message)
  const folders = ['file://', `${root}/`, `${realpathSync(root)}/`]
  return stop(folders.reduce((text, one) => text.replaceAll(one, ''), sentence.replace(name, '')))
}

/** The engine names what it complains of: `force-multiplier: net: …`. */
const named = ({ name: kind, message }: Error): Path => {
  const [, key = ''] = name.exec(message) ?? []
  if (!key) return []
  if (key.includes('.')) return key.split('.')
  return [kind === 'RangeError' ? 'inputs' : 'outputs', key]
}

interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** The positions that an error's stack or a compiler's message names, innermost first. */
const placesIn = ({ message, stack = '' }: Error): Place[] =>
  [...`${message}\n${stack}`.matchAll(/(?:file:\/\/)?(\/[^\s():]+):(\d+)(?::(\d+))?/g)].map(
    ([, path = '', line, column]) => ({ path, line: Number(line), column: Number(column ?? 1) }),
  )

/** Reads an error as one sentence with its line and key. */
export function readThrown({ file, path, text, thrown }: ModelFile, source: ModelSource): Thrown {
  const error = rootOf(errorOf(thrown))
  const root = path.slice(0, -file.length - 1)
  const own = realpathSync(path)
  const places = placesIn(error).filter((place) => place.path === own)
  const key = named(error)
  const about = key.length > 0 ? key : belonging(places, source)
  const [inner] = places
  const missing = lineOfImport(error, text)
  if (missing) return { line: missing, path: [], sentence: sentenceOf(error, root) }
  // A place outside every formula is where the whole model is defined: its key says more.
  const line =
    inner && (belonging(places, source).length > 1 || about.length === 0)
      ? inner.line
      : source.lineOf(about)
  return { line, path: about, sentence: sentenceOf(error, root) }
}

/** The line that imports what cannot be found. */
const lineOfImport = ({ message }: Error, text: string): number => {
  const [, missing = '-'] =
    /^Cannot find (?:module|package) '(?:.*\/)?([^'/]+)'/.exec(message) ?? []
  return text.split('\n').findIndex((line) => /\bfrom\b/.test(line) && line.includes(missing)) + 1
}

const belonging = (places: readonly Place[], source: ModelSource): Path =>
  places.map(({ line, column }) => source.pathAt(line, column)).find(({ length }) => length > 1) ??
  []

/** What kept the check itself from running: it spoils every page. */
export function placeless(root: string, thrown: unknown): Fault {
  const error = errorOf(thrown)
  const { path, line } =
    placesIn(error).find((place) => place.path.startsWith(`${root}/src/`)) ?? {}
  return {
    file: path?.slice(root.length + 1) ?? 'src/check',
    line,
    sentence: sentenceOf(error, root),
    affects: [''],
  }
}
