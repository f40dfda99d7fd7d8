import { inject } from 'vitest'
import type { LanguageCode } from '../../src/i18n'
import { frame } from '../../src/i18n/frame'
import { fill } from '../../src/i18n'
import { pathIn } from './calculator'

/** The address of a frame of this site, in full. */
export const framed = (code: LanguageCode, place: string, query = ''): string =>
  inject('origin') + pathIn(code, `embed/${place}/${query}`)

/** What a frame says of a word that means nothing to it. */
export const unknownWord = (
  code: LanguageCode,
  name: string,
  word: string,
  known: readonly string[],
): string => fill(frame[code].unknown, { name, word, known: known.join(', ') })
