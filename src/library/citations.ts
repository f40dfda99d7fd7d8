import type { CollectionEntry } from 'astro:content'
import { locales, type LanguageCode } from '../i18n'
import { published } from './dates'

export type Source = CollectionEntry<'sources'>['data']

/** A source as a list of references prints it, in one language. */
export interface Citation {
  /** Its authors, or its publisher where they are not known. */
  readonly by: string | undefined
  readonly title: string
  /** The language of a title as published; none for a description of ours. */
  readonly titleLanguage: LanguageCode | undefined
  /** Its publisher, where authors stand before the title. */
  readonly publisher: string | undefined
  readonly date: string | undefined
}

const lists = {
  en: new Intl.ListFormat(locales.en.dates),
  es: new Intl.ListFormat(locales.es.dates),
}

const named = ({ authors }: Source, code: LanguageCode): string | undefined =>
  authors && lists[code].format(authors)

/** Who, what, where and when, as far as each is known. */
export function citation(one: Source, code: LanguageCode): Citation {
  const { title, publisher, date } = one
  const authors = named(one, code)
  return {
    by: authors ?? publisher,
    title: typeof title === 'string' ? title : title[code],
    titleLanguage: typeof title === 'string' ? 'en' : undefined,
    publisher: authors === undefined ? undefined : publisher,
    date: date && published(date, code),
  }
}

/** One source in a line. */
export function sourceLine(one: Source, code: LanguageCode): string {
  const { by, title, publisher, date } = citation(one, code)
  return stopped([by, title, publisher, date].filter(Boolean).join(', '))
}

/** A text with a full stop, unless it ends like a sentence by itself. */
export const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** As few words as name a source in a sentence: "Balderton Capital, 2023". */
export function shortCitation(one: Source, code: LanguageCode): string {
  const who = one.publisher ?? named(one, code) ?? citation(one, code).title
  return [who, one.date?.slice(0, 4)].filter(Boolean).join(', ')
}
