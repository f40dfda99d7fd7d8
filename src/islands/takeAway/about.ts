import type { LanguageCode } from '../../i18n'
import type { About } from '../../takeaway/taken'

const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/')

const texts = ['answers', 'use', 'leavesOut', 'article', 'reviewed'] as const

/** What a calculator's data says about it; undefined where it is of another shape. */
function aboutIn(data: unknown, code: LanguageCode): About | undefined {
  const about = partOf(partOf(data, 'about'), code)
  const sources = partOf(about, 'sources')
  const [answers, use, leavesOut, article, reviewed] = texts.map((name) => partOf(about, name))
  if (!isText(answers) || !isText(use) || !isText(leavesOut)) return undefined
  if (!isText(article) || !isText(reviewed) || !Array.isArray(sources)) return undefined
  return { answers, use, leavesOut, article, reviewed, sources: sources.filter(isText) }
}

const isText = (value: unknown): value is string => typeof value === 'string'

const partOf = (whole: unknown, key: string): unknown =>
  typeof whole === 'object' && whole !== null
    ? Object.entries(whole).find(([name]) => name === key)?.[1]
    : undefined

/** What its page says about a calculator and where its figures come from; undefined where it cannot be had. */
export const aboutCalculator = (id: string, code: LanguageCode): Promise<About | undefined> =>
  fetch(`${base}calculators/${id}.json`)
    .then((answer) => answer.json())
    .then((data: unknown) => aboutIn(data, code))
    .catch(() => undefined)
