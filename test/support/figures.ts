import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { figureWords, type FigureWords } from '../../src/figures'
import type { LanguageCode } from '../../src/i18n'

/** The words of a figure, read and checked as the site does. */
export const wordsFor = (code: LanguageCode, name: string): FigureWords =>
  figureWords.parse(parse(readFileSync(`content/figures/${code}/${name}.yaml`, 'utf8')))
