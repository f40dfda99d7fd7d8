import type { APIRoute } from 'astro'
import { languageCodes } from '../../i18n'
import { oEmbedFile, oEmbedJson, oEmbeds } from '../../library'

/** One file a page that other programs may show, named as the page is. */
export async function getStaticPaths() {
  const lists = languageCodes.map(async (code) =>
    (await oEmbeds(code)).map((one) => ({
      params: { page: oEmbedFile(code, one.page).replace(/^oembed\/|\.json$/g, '') },
      props: { json: oEmbedJson(code, one) },
    })),
  )
  return (await Promise.all(lists)).flat()
}

/** What stands for a calculator or an article where its address is pasted, as oEmbed 1.0 has it. */
export const GET: APIRoute<{ readonly json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json+oembed' } })
