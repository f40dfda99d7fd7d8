import { parse } from 'parse5'
import { languageCodes, type LanguageCode } from '../../src/i18n'
import type { Root } from './dom'
import { builtPages, pagesIn, type BuiltPage } from './pages'

/** A built page as a browser without scripts has it. */
export interface PageDocument extends BuiltPage {
  readonly code: LanguageCode
  readonly root: Root
}

/** The language that an address promises. */
const codeOf = (path: string): LanguageCode =>
  languageCodes.find((code) => path.startsWith(`/${code}/`)) ?? 'en'

const parsed = (page: BuiltPage): PageDocument => ({
  ...page,
  code: codeOf(page.path),
  root: parse(page.html),
})

/** The pages of a build for another host or folder, parsed. */
export const documentsIn = (folder: string): readonly PageDocument[] => pagesIn(folder).map(parsed)

/** Every page that was built, parsed. */
export const documents: readonly PageDocument[] = builtPages.map(parsed)

/** The address of a page in a language: `/es/calculators/` in English is `/calculators/`. */
export const inLanguage = (code: LanguageCode, path: string): string =>
  (code === 'en' ? '' : `/${code}`) + path.replace(/^\/es\//, '/')

/** A page that search engines are asked to leave out. */
export const isNotFound = ({ path }: BuiltPage): boolean => /^\/(\w+\/)?404(\.html|\/)$/.test(path)

/** A calculator alone, which stands in for its calculator's page. */
export const isEmbed = ({ path }: BuiltPage): boolean => /^\/(\w+\/)?embed\//.test(path)
