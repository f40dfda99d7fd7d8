import { startValues } from '../engine'
import type { LanguageCode } from '../i18n'
import { inLanguage } from '../i18n'
import { strings } from '../i18n/strings'
import { defaultCurrency } from '../url'
import { sharedQuery } from '../url/share'
import { articles, figureOf, slugOf } from './articles'
import { calculators, type Calculator } from './calculators'
import { figureNamed } from './drawings'
import { fileTo, pathTo } from './paths'
import { quotedValues } from './quantities'

/** The parts of a calculator that a host may ask for; its headline always stays. */
export const frameParts = ['inputs', 'results', 'chart', 'working'] as const

/** How a host may have a frame coloured; without a word of its own a frame is as the device has it. */
export const frameThemes = ['auto', 'light', 'dark'] as const

/** About as high as a calculator and a figure are in a column of text, in CSS pixels, for hosts that do not size frames. */
const heights = { calculator: 900, figure: 640 }
/** As wide as such a column. */
const width = 720

/** An address of this site in full. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href

const forAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * The line that frames a calculator or a figure.
 * @param place its page below `embed/`, with its query
 */
export const frameLine = (code: LanguageCode, place: string, title: string): string => {
  const height = place.startsWith('figure/') ? heights.figure : heights.calculator
  const source = forAttribute(absolute(pathTo(code, `embed/${place}`)))
  return `<iframe src="${source}" title="${forAttribute(title)}" width="100%" height="${height}" style="border:0" allow="clipboard-write"></iframe>`
}

/** The line that sizes every frame of a page to its content. */
export const scriptLine = `<script src="${absolute(fileTo('embed.js'))}" async></script>`

/** An answer of oEmbed: what other programs show for the address of a page. */
interface OEmbed {
  /** The page, below the site's folder and without a slash at its end. */
  readonly page: string
  readonly title: string
  /** What stands in for it; nothing where there is only its address. */
  readonly frame: { readonly html: string; readonly height: number } | undefined
}

/** The file that holds a page's answer. */
export const oEmbedFile = (code: LanguageCode, page: string): string =>
  `oembed/${inLanguage(code, page).replace(/\/$/, '')}.json`

/** The same as the JSON of that file. */
export const oEmbedJson = (code: LanguageCode, { title, frame }: OEmbed): string =>
  JSON.stringify({
    version: '1.0',
    provider_name: strings[code].site.name,
    provider_url: absolute(pathTo(code, '')),
    title,
    ...(frame ? { type: 'rich', html: frame.html, width, height: frame.height } : { type: 'link' }),
  })

const ofCalculator = (code: LanguageCode, found: Calculator, preset?: string): OEmbed => {
  const { page, language } = found
  const { title, presets } = language.words
  const start = preset ? quotedValues(found, { preset }) : startValues(page)
  const scope = { model: page, start, prefix: '' }
  const query = sharedQuery(scope, '', { values: start, currency: defaultCurrency })
  return {
    page: `calculators/${page.id}/${preset ? `${preset}/` : ''}`,
    title: (preset && presets[preset]?.title) || title,
    frame: {
      html: `${frameLine(code, `${page.id}/${query}`, title)}\n${scriptLine}`,
      height: heights.calculator,
    },
  }
}

/** The answers of oEmbed for every calculator, each of its worked cases, and every article, in one language. */
export async function oEmbeds(code: LanguageCode): Promise<readonly OEmbed[]> {
  const tools = (await calculators(code)).flatMap((one) => [
    ofCalculator(code, one),
    ...Object.keys(one.page.presets).map((preset) => ofCalculator(code, one, preset)),
  ])
  const essays = (await articles(code)).map(async (article): Promise<OEmbed> => {
    const name = figureOf(article)
    const { title } = article.data
    if (name === undefined) return { page: `${slugOf(article)}/`, title, frame: undefined }
    const { words } = await figureNamed(code, name)
    const html = `${frameLine(code, `figure/${name}/`, words.title)}\n${scriptLine}`
    return { page: `${slugOf(article)}/`, title, frame: { html, height: heights.figure } }
  })
  return [...tools, ...(await Promise.all(essays))]
}
