import type { LanguageCode } from '../../i18n'
import { mendQuery, withoutRest } from '../../url/mend'

/** What somebody chooses in the link builder. */
export interface Choices {
  /** A calculator's id, or `figure/` and the name of a figure: a page below `embed/`. */
  readonly what: string
  readonly language: LanguageCode
  /** `auto` is as the reader's device has it. */
  readonly theme: string
  /** The parts that stay beside the headline. */
  readonly show: readonly string[]
  /** Keys of the inputs that a reader may not move. */
  readonly lock: readonly string[]
  /** The numbers as a frame's address carries them, without a question mark; none for those it opens with. */
  readonly numbers: string
}

/** What there is to choose from. */
export interface Offer {
  readonly things: readonly string[]
  readonly languages: readonly LanguageCode[]
  readonly themes: readonly string[]
  readonly parts: readonly string[]
  /** The language of the page. */
  readonly language: LanguageCode
}

const own = ['calculator', 'figure', 'language', 'theme', 'show', 'lock']

const wordsOf = (asked: URLSearchParams, name: string): readonly string[] =>
  asked
    .getAll(name)
    .join()
    .split(/[\s,]+/)
    .filter(Boolean)

/** Choices as an address of the builder tells them; what it asks for that is not offered is left out and named. */
export function readChoices(search: string, offer: Offer) {
  const asked = new URLSearchParams(mendQuery(withoutRest(search)))
  const figure = asked.get('figure')
  const wanted = figure === null ? asked.get('calculator') : `figure/${figure}`
  const what = offer.things.find((one) => one === wanted) ?? offer.things[0] ?? ''
  const language = offer.languages.find((one) => one === asked.get('language')) ?? offer.language
  const theme = offer.themes.find((one) => one === asked.get('theme')) ?? 'auto'
  const shown = wordsOf(asked, 'show').filter((one) => offer.parts.includes(one))
  const show = asked.has('show') ? shown : offer.parts
  const numbers = [...asked].filter(([name]) => !own.includes(name))
  const isKnown = wanted === null || what === wanted
  const choices: Choices = {
    what,
    language,
    theme,
    show,
    lock: isKnown ? wordsOf(asked, 'lock') : [],
    numbers: isKnown ? new URLSearchParams(numbers).toString() : '',
  }
  return { choices, unknown: isKnown ? undefined : wanted }
}

/** What a frame is asked for beside its numbers, where that is not how it comes by itself. */
const wishes = ({ theme, show, lock }: Choices, { parts }: Offer): readonly string[] => [
  ...(theme === 'auto' ? [] : [`theme=${theme}`]),
  ...(show.length === parts.length ? [] : [`show=${show.join()}`]),
  ...(lock.length === 0 ? [] : [`lock=${lock.map(encodeURIComponent).join()}`]),
]

const asQuery = (parts: readonly string[]): string => {
  const all = parts.filter(Boolean)
  return all.length > 0 ? `?${all.join('&')}` : ''
}

/** The query of a frame: its numbers and what its host asks for. */
export const frameQuery = (choices: Choices, offer: Offer): string =>
  asQuery([choices.numbers, ...wishes(choices, offer)])

/** The query of the builder itself, from which it opens with the same choices. */
export function builderQuery(choices: Choices, offer: Offer): string {
  const [kind, name] = choices.what.startsWith('figure/')
    ? ['figure', choices.what.slice('figure/'.length)]
    : ['calculator', choices.what]
  const language = choices.language === offer.language ? '' : `language=${choices.language}`
  return asQuery([`${kind}=${name}`, choices.numbers, ...wishes(choices, offer), language])
}
