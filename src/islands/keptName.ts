import { fill, type LanguageCode } from '../i18n'
import { compare as words } from '../i18n/panels/compare'
import type { KeptCase } from '../url/beside'

/** What a kept case is called: as its keeper did, or by its place, from 0. */
export const keptName = (code: LanguageCode, { name }: KeptCase, at: number): string =>
  name || fill(words[code].usual, { n: String(at + 1) })
