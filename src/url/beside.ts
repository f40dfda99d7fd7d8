import { checkValue, isNumber, type PageModel, type Values } from '../engine/page'
import { decode } from './decode'
import { nameIn, queryOf } from './encode'
import { decodedAgain, mendQuery, mendValue, withoutRest } from './mend'
import { isBeside, keyIn, type Scope } from './scope'
import { isNote } from './share'
import { readValue, writeValue } from './values'

/** A case kept beside the present one, to be compared with it. */
export interface KeptCase {
  readonly name: string
  /** All inputs, in displayed units. */
  readonly values: Values
}

/** The ends of what an input may be, in displayed units. */
export type Range = readonly [low: number, high: number]
export type Ranges = Readonly<Record<string, Range>>

/** What travels beside the numbers of a case: kept cases, ranges, and a sender's note. */
export interface Beside {
  readonly kept: readonly KeptCase[]
  readonly ranges: Ranges
  /** Plain text. */
  readonly note: string
  /** Parameters of an address, as they stand there, that could not be used wholly. */
  readonly refused: readonly string[]
}

/** Whether kept cases, or ranges, could not be used wholly. */
export const isDamaged = ({ refused }: Beside, part: 'case' | 'ranges'): boolean =>
  refused.some((parameter) => parameter.toLowerCase().includes(part))

export const mostKept = 3
/** In characters: of a name and a note as people count them, of a link as programs cut it off. */
export const longest = { name: 40, note: 280, link: 2_000 }

/** Stands before a text, so that one which was encoded twice on its way is known by it. */
const mark = ':'
/** Stands between the parts of a value and behind a note, and is left as it is in an address. */
const joint = '~'

/** Signs that break a line, each shown as a space. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Signs that are not seen, but for joiners, which make one sign of several; and halves of signs. */
const unseen = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu

/** A text sign by sign, as people count them. */
const signsOf = (text: string): readonly string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : Array.from(text)

/** A text in one line, without signs that are not seen. */
const inOneLine = (text: string): string => text.replace(breaks, ' ').replace(unseen, '').trim()

/** How many signs of a text are shown. */
export const lengthOf = (text: string): number => signsOf(inOneLine(text)).length

/** A text in one line, without signs that are not seen, and no longer than it may be. */
export const plainText = (text: string, most: number): string =>
  // A sign may be any number of marks on one letter: no more of a text is read than could be meant.
  signsOf(inOneLine(text.slice(0, most * 16)))
    .slice(0, most)
    .join('')
    .trimEnd()

/** The name of a kept case, as a link can carry it. */
export const caseName = (text: string): string => plainText(text, longest.name)

/** Stands for a joint in a name. */
const jointInName = '%7E'

const writeText = (text: string): string => mark + text
const readText = (raw: string): string => {
  // What is encoded once is decoded by now, so that a plus which is left stands for a space.
  const text = raw.startsWith(encodeURIComponent(mark))
    ? decodedAgain(raw.replaceAll('+', ' '))
    : raw
  return text.startsWith(mark) ? text.slice(mark.length) : text
}
/** What stands behind the end of a note is of the sentence around the link. */
const readNote = (raw: string): string => {
  const text = readText(raw)
  const end = text.lastIndexOf(joint)
  return end < 0 ? text : text.slice(0, end)
}
/** One parameter in few letters; its mark stays encoded, by which one encoded twice is known. */
const writePair = ([name, value]: readonly [string, string]): string =>
  `${name}=${encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%2C', ',')}`

const writeCase = ({ name, values }: KeptCase): string =>
  [
    writeText(caseName(name).replaceAll(joint, jointInName)),
    ...Object.entries(values).map(([key, value]) => `${key}.${writeValue(value)}`),
  ].join(joint)

/** A kept case as a link of some revision tells it; what it leaves out is as in the case beside it. */
function readCase(scope: Scope, raw: string, base: Values, revision: number) {
  const text = readText(raw)
  const [name = '', ...parts] = withoutRest(text).split(joint)
  const prefix = `${scope.model.id}.`
  const query = parts.map((part) => {
    const [key = '', ...value] = part.split('.')
    return `${prefix}${encodeURIComponent(key)}=${encodeURIComponent(value.join('.'))}`
  })
  const alone = { ...scope, start: base, prefix }
  const { values, refusals } = decode(alone, [...query, `${prefix}v=${revision}`].join('&'))
  // A name that nothing marks was written by hand, or is what is left of a case.
  const isWhole = refusals.length === 0 && text !== raw
  return { kept: { name: caseName(name.replaceAll(jointInName, joint)), values }, isWhole }
}

const writeRanges = (ranges: Ranges): string =>
  Object.entries(ranges)
    .flatMap(([key, ends]) => [key, ...ends.map(writeValue)])
    .join(joint)

/** The ranges of inputs, or how many could not be read. */
function readRanges(model: PageModel, raw: string) {
  const parts = mendValue(raw).split(joint)
  const ranges: Record<string, Range> = {}
  for (let at = 0; at < parts.length; at += 3) {
    const [key = '', from = '', to = ''] = parts.slice(at, at + 3)
    const input = Object.hasOwn(model.inputs, key) ? model.inputs[key] : undefined
    if (!input || !isNumber(input)) continue
    const [low, high] = [readValue(input, from), readValue(input, to)]
    const fits = [low, high].every((end) => checkValue(model, key, end) === undefined)
    if (fits && Number(low) < Number(high)) ranges[key] = [Number(low), Number(high)]
  }
  return { ranges, isWhole: Object.keys(ranges).length * 3 === parts.length }
}

/**
 * Reads what travels beside the numbers of an address. Any text is safe.
 * @param base the numbers of the same address, which kept cases leave out where they are theirs too
 */
export function readBeside(scope: Scope, search: string, base: Values, revision?: number): Beside {
  const given = [...new URLSearchParams(mendQuery(search))].filter(([name]) =>
    isBeside(scope, name),
  )
  let [ranges, note]: [Ranges, string] = [{}, '']
  const cases = new Map<string, KeptCase>()
  const refused: string[] = []
  for (const [parameter, raw] of given) {
    const key = keyIn(scope, parameter).toLowerCase()
    if (key === 'note') note = plainText(readNote(raw), longest.note)
    else if (key === 'ranges') {
      const read = readRanges(scope.model, raw)
      ranges = read.ranges
      if (!read.isWhole) refused.push(parameter)
    } else {
      const read = readCase(scope, raw, base, revision ?? scope.model.revision)
      cases.set(key, read.kept)
      if (!read.isWhole) refused.push(parameter)
    }
  }
  const kept = [...cases].sort(([a], [b]) => a.localeCompare(b)).map(([, one]) => one)
  return { kept, ranges, note, refused }
}

/** The same as parameters. */
function pairsOf({ prefix }: Scope, { kept, ranges, note }: Beside): [string, string][] {
  const pairs = kept.map((one, at): [string, string] => [`case${at + 1}`, writeCase(one)])
  if (Object.keys(ranges).length > 0) pairs.push(['ranges', writeRanges(ranges)])
  if (note) pairs.push(['note', writeText(note) + joint])
  return pairs.map(([name, value]) => [prefix + name, value])
}

/** The parts of a query, to the letter, but those of such names. */
const partsWithout = (search: string, isGone: (name: string) => boolean): readonly string[] =>
  search
    .replace(/^\?+/, '')
    .split('&')
    .filter((part) => part && !nameIn(part).some(isGone))

/** A query without the note of whoever sent it. */
export const withoutNote = (scope: Scope, search: string): string =>
  queryOf(
    partsWithout(search, (name) => isNote(scope, name)),
    [],
  )

/** A query with this beside its numbers instead of what stood there; all else stays to the letter. */
export function besideQuery(scope: Scope, search: string, beside: Beside): string {
  const others = partsWithout(search, (name) => isBeside(scope, name))
  return queryOf([...others, ...pairsOf(scope, beside).map(writePair)], [])
}
