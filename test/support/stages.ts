import type { Model } from '../../src/engine'
import { models } from './content'
import { builtPages, type BuiltPage } from './pages'

/** A page with a calculator on it. */
export interface Stage extends BuiltPage {
  readonly model: Model
  readonly kind: 'own' | 'case' | 'embed' | 'article'
  /** What stands before each of its parameters in the address there. */
  readonly prefix: string
}

const kindOf = (path: string, { id, presets }: Model): Stage['kind'] => {
  if (path.endsWith(`/calculators/${id}/`)) return 'own'
  if (Object.keys(presets).some((key) => path.endsWith(`/${id}/${key}/`))) return 'case'
  return path.includes('/embed/') ? 'embed' : 'article'
}

/** Every page with a calculator on it, once for each of its calculators. */
export const stages: readonly Stage[] = builtPages.flatMap((page) =>
  models
    .filter(({ id }) => page.html.includes(`data-calculator="${id}"`))
    .map((model) => {
      const kind = kindOf(page.path, model)
      return { ...page, model, kind, prefix: kind === 'article' ? `${model.id}.` : '' }
    }),
)

/** The pages of some kinds that show this calculator. */
export const stagesOf = (model: Model, ...kinds: readonly Stage['kind'][]): readonly Stage[] =>
  stages.filter((stage) => stage.model === model && kinds.includes(stage.kind))
