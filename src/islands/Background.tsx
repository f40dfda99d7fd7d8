import { useEffect, useState } from 'preact/hooks'
import type { PageModel, Values } from '../engine/page'
import type { Language } from '../i18n'
import { askForLate, whenLate } from './lateScript'
import { Missing } from './Missing'
import { NoticePlace } from './NoticePlace'
import { useCase } from './useCase'

interface BackgroundProps {
  readonly model: PageModel
  readonly language: Language
  readonly start: Values
  readonly prefix: string
}

/** A calculator that has no card on the page: what figures and sentences show of it, it computes; what a card would tell of a link or of a part that is missing, it tells. */
export function Background({ model, language, ...scope }: BackgroundProps) {
  const { card, ...shown } = useCase({ model, ...scope }, language)
  const [missing, setMissing] = useState(false)
  useEffect(
    () =>
      whenLate(
        () => setMissing(false),
        () => setMissing(true),
      ),
    [],
  )
  return (
    <section ref={card}>
      <NoticePlace {...shown} />
      {missing && <Missing again={askForLate} reader={shown.state.reader} />}
    </section>
  )
}
