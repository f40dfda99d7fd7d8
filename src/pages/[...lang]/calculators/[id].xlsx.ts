import type { APIRoute } from 'astro'
import { evaluate, startValues } from '../../../engine'
import { languageOf, readerOf } from '../../../i18n'
import { takeAwayWords } from '../../../i18n/panels/takeAway'
import { aboutCalculator, calculator, inEveryLanguage, models, pathTo } from '../../../library'
import { workbookBytes, workbookType } from '../../../takeaway/workbook'
import { defaultCurrency } from '../../../url'
import { sharedQuery } from '../../../url/share'

export const getStaticPaths = () =>
  inEveryLanguage(() => models.map(({ id }) => ({ params: { id } })))

/** A calculator as it opens, as a workbook; of one day, since nothing in it changes with the build. */
export const GET: APIRoute = async ({ params, site }) => {
  const code = languageOf(params['lang'])
  const { page, language } = await calculator(code, params['id'] ?? '')
  const about = await aboutCalculator(code, page.id)
  const values = startValues(page)
  const scope = { model: page, start: values, prefix: '' }
  const query = sharedQuery(scope, '', { values, currency: defaultCurrency })
  const bytes = await workbookBytes({
    model: page,
    result: evaluate(page, values),
    reader: readerOf(page, language, defaultCurrency),
    currency: defaultCurrency,
    words: takeAwayWords[code],
    link: new URL(pathTo(code, `calculators/${page.id}/`) + query, site).href,
    date: about.reviewed,
    about,
  })
  return new Response(bytes, { headers: { 'content-type': workbookType } })
}
