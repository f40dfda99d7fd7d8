import type { PageModel, Values } from '../engine/page'
import type { Language } from '../i18n'
import { useCase } from './useCase'

interface BackgroundProps {
  readonly model: PageModel
  readonly language: Language
  readonly start: Values
  readonly prefix: string
}

/** A calculator that has no card on the page: what figures and sentences show of it, it computes. */
export function Background({ model, language, ...scope }: BackgroundProps) {
  const { card } = useCase({ model, ...scope }, language)
  return <span ref={card} hidden />
}
