import { getCollection } from 'astro:content'
import type { Figure, FigureFacts } from '../figures'
import { startValues } from '../engine'
import type { LanguageCode } from '../i18n'
import type { FigureWords } from '../i18n/figureWords'
import { calculator, quietLanguage } from './calculators'
import { fact } from './facts'
import { quotedValues } from './quantities'

const files = import.meta.glob<Figure>('../figures/drawings/*.ts', {
  import: 'default',
  eager: true,
})
const nameOf = (path: string): string => path.replace(/^.*\/|\.ts$/g, '')

/** Every figure there is a file for, by name. */
const figures: ReadonlyMap<string, Figure> = new Map(
  Object.entries(files).map(([path, figure]) => [nameOf(path), figure]),
)

/** One figure in one language, ready to show. */
export interface FigureInLanguage {
  readonly figure: Figure
  readonly words: FigureWords
  readonly facts: FigureFacts
}

const amountOf = async (id: string): Promise<[string, number]> => {
  const { value } = await fact(id)
  if (value === undefined) throw new Error(`the fact "${id}" is no single number`)
  return [id, value]
}

/** A figure with its words and the numbers of the facts that it marks. @throws Error where there is none of that name, or it has no words */
export async function figureNamed(code: LanguageCode, name: string): Promise<FigureInLanguage> {
  const figure = figures.get(name)
  if (!figure) throw new Error(`there is no figure "${name}"`)
  const words = (await getCollection('figures')).find(({ id }) => id === `${code}/${name}`)?.data
  if (!words) throw new Error(`content/figures/${code}/${name}.yaml is missing`)
  const facts = Object.fromEntries(await Promise.all((figure.facts ?? []).map(amountOf)))
  return { figure, words, facts }
}

/** What a figure's calculator needs on a page, in one language. */
export async function scopeOf(code: LanguageCode, id: string, preset?: string) {
  const found = await calculator(code, id)
  const { page, language } = found
  return {
    model: { ...page, presets: {} },
    start: preset ? quotedValues(found, { preset }) : startValues(page),
    prefix: `${id}.`,
    language: quietLanguage(language),
  }
}

/** Every figure that a text shows, by name, in its order. */
const drawnIn = (body: string): readonly string[] =>
  [...body.matchAll(/<Figure [^>]*name="([\w-]+)"/g)].map(([, name = '']) => name)

const bodyOf = async (code: LanguageCode, slug: string): Promise<string> => {
  // Asked for by its id, a page that is no article would be warned of.
  const entry = (await getCollection('articles')).find((one) => one.id === `${code}/${slug}`)
  return entry?.body ?? ''
}

/** Whether an article shows the card of a calculator, which its figures then share. */
export const hasCard = async (code: LanguageCode, slug: string, id: string): Promise<boolean> =>
  (await bodyOf(code, slug)).includes(`<Calculator id="${id}"`)

/** How an article lets its readers move the numbers of a calculator: by its card, a figure, or sentences. */
async function movedBy(code: LanguageCode, slug: string, id: string) {
  const body = await bodyOf(code, slug)
  return {
    isCarded: await hasCard(code, slug, id),
    isDrawn: drawnIn(body).some((name) => figures.get(name)?.of === id),
    isTold: body.includes(`<Live of="${id}.`),
  }
}

/** Whether an article lets its readers move the numbers of a calculator. */
export const isMovedIn = async (code: LanguageCode, slug: string, id: string): Promise<boolean> =>
  Object.values(await movedBy(code, slug, id)).includes(true)

/** Whether sentences of an article follow a calculator of which it shows neither the card nor a figure. */
export async function isOnlyToldOf(code: LanguageCode, slug: string, id: string): Promise<boolean> {
  const { isCarded, isDrawn, isTold } = await movedBy(code, slug, id)
  return isTold && !isDrawn && !isCarded
}

/** The calculator whose numbers readers move on the home page; nothing where there is none. */
export async function movedAtHome(code: LanguageCode): Promise<string | undefined> {
  const home = (await getCollection('home')).find(({ id }) => id === code)
  return drawnIn(home?.body ?? '').flatMap((name) => figures.get(name)?.of ?? [])[0]
}

/** What makes a link to an article take along what was moved of a calculator, where one can go on with it there. */
export const takesAlong = async (code: LanguageCode, slug: string, id: string | undefined) =>
  id !== undefined && (await isMovedIn(code, slug, id))
    ? { 'data-case-of': id, 'data-prefix': `${id}.` }
    : {}
