import { getCollection, getEntry } from 'astro:content'
import type { LanguageCode } from '../i18n'
import type { About } from '../takeaway/taken'
import { articles, slugOf } from './articles'
import { calculator } from './calculators'
import { sourceLine } from './citations'
import { fact } from './facts'

/** The ids of the sources that a calculator's hints quote and its examples come from. */
async function sourcesOf(code: LanguageCode, id: string): Promise<readonly string[]> {
  const { model } = await calculator(code, id)
  const { inputs = {}, outputs = {} } = (await getEntry('calculators', `${code}/${id}`))?.data ?? {}
  const hints = [...Object.values(inputs), ...Object.values(outputs)].map(({ hint = '' }) => hint)
  const quoted = [...hints.join(' ').matchAll(/\{fact:([\w-]+)\}/g)].map(([, one = '']) =>
    fact(one),
  )
  const facts = await Promise.all(quoted)
  const all = [...model.examples.map(({ source }) => source), ...facts.map(({ source }) => source)]
  return [...new Set(all.filter((one) => one !== undefined))]
}

/** What a calculator's page says about it, for whoever takes its numbers along. */
export async function aboutCalculator(code: LanguageCode, id: string): Promise<About> {
  const { model, language } = await calculator(code, id)
  const { answers, use, leavesOut } = language.words.about
  const article = (await articles(code)).find((one) => slugOf(one) === model.article)
  const wanted = await sourcesOf(code, id)
  const sources = await getCollection('sources', (one) => wanted.includes(one.id))
  return {
    answers,
    use,
    leavesOut,
    article: article?.data.title ?? '',
    sources: sources.map(({ data }) => sourceLine(data, code)),
    reviewed: (article?.data.reviewed ?? new Date(0)).toISOString().slice(0, 10),
  }
}
