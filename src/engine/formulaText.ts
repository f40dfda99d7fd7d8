import { numberFormat } from './intl'

/** A part of a cell's formula. */
export interface Code {
  readonly text: string
  /** How tightly it holds together; looser parts take brackets inside tighter ones. */
  readonly strength: number
  /** Cells it reads that may hold a sentence in place of a number, in the order in which they are read. */
  readonly worded: readonly string[]
  /** The number that it is, where it is one. */
  readonly value?: number
}

/** How tightly signs hold what stands beside them in a spreadsheet. */
export const holds = { comparing: 1, adding: 3, multiplying: 4, raising: 5, atom: 9 }

export const atom = (text: string, worded: readonly string[] = []): Code => ({
  text,
  strength: holds.atom,
  worded,
})

const plain = { useGrouping: false, maximumFractionDigits: 100 }

/** A number as formulas write it in every language: `0.05`, never with an exponent. */
export function numberCode(value: number): Code {
  const text = numberFormat('en', plain).format(value)
  return { ...atom(value < 0 ? `(${text})` : text), value }
}

/** The longest text that a formula may hold in one piece. */
const longest = 255

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A text in a formula, in pieces that a spreadsheet accepts. */
export function textCode(text: string): string {
  const signs = [...text]
  const pieces: string[] = []
  for (let at = 0; at < signs.length; at += longest)
    pieces.push(quoted(signs.slice(at, at + longest).join('')))
  return pieces.length > 0 ? pieces.join('&') : '""'
}

const worded = (parts: readonly Code[]): string[] => [
  ...new Set(parts.flatMap((part) => part.worded)),
]

const side = ({ text, strength }: Code, least: number): string =>
  strength < least ? `(${text})` : text

/** a + b; what stands on the right of a sign takes brackets where it is no tighter. */
export const joinedBy = (sign: string, strength: number, parts: readonly Code[]): Code => ({
  text: parts.map((part, at) => side(part, strength + (at > 0 ? 1 : 0))).join(sign),
  strength,
  worded: worded(parts),
})

/** NAME(a,b) */
export const called = (name: string, ...parts: readonly Code[]): Code =>
  atom(`${name}(${parts.map(({ text }) => text).join(',')})`, worded(parts))

/** A formula that hands on the first sentence among what it reads. */
export const guarded = (code: Code, known: ReadonlySet<string>, formula: string): string =>
  code.worded
    .filter((name) => !known.has(name))
    .reduceRight((inner, name) => `IF(ISTEXT(${name}),${name},${inner})`, formula)
