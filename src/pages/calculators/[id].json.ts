import type { APIRoute, GetStaticPaths } from 'astro'
import { describeModel, models } from '../../library'

export const getStaticPaths: GetStaticPaths = () =>
  models.map((model) => ({ params: { id: model.id } }))

/** A calculator as data: inputs, outputs, formulas, presets, examples, revision. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await describeModel(params['id'] ?? ''), undefined, 2), {
    headers: { 'content-type': 'application/json' },
  })
