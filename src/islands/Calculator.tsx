import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageModel, Values } from '../engine/page'
import type { Language } from '../i18n'
import { ChartPlace } from './ChartPlace'
import type { ChartColumn } from './columns'
import { Headline } from './Headline'
import { Inputs } from './Inputs'
import { LatePart } from './LatePart'
import { NoticePlace } from './NoticePlace'
import { Presets } from './Presets'
import { spoken } from './staleness'
import { textOn } from './text'
import { useCase } from './useCase'

export interface CalculatorProps {
  readonly model: PageModel
  readonly language: Language
  /** The numbers it opens with: the defaults, or a preset's. */
  readonly start: Values
  /** Before each of its parameters in the address, on pages of several calculators. */
  readonly prefix: string
  readonly presetPages: Readonly<Record<string, string>>
  /** The level of its own heading; none where the page's heading is its name. */
  readonly heading?: 'h1' | 'h2' | 'h3'
  /** Where its chart stands on a desktop. */
  readonly chartColumn: ChartColumn
  /** Its chart with these numbers, as HTML: the part that draws it anew is not needed at once. */
  readonly chart?: ComponentChildren
}

/** Long enough that a slider is still before it is spoken of. */
const quiet = 700

/** One calculator: fields, results with their working, chart, and the link that opens with these numbers. */
export function Calculator({
  model,
  language,
  start,
  prefix,
  presetPages,
  heading: Heading,
  chartColumn,
  chart,
}: CalculatorProps) {
  const { card: section, ...card } = useCase({ model, start, prefix }, language)
  const { state } = card
  const [status, setStatus] = useState('')

  useEffect(() => {
    if (!state.touched) return
    const timer = setTimeout(() => setStatus(spoken(card)), quiet)
    return () => clearTimeout(timer)
  }, [state.result, state.reader, state.drafts])

  const { words } = language
  return (
    <section
      ref={section}
      class="calculator"
      data-calculator={model.id}
      aria-label={words.title}
      lang={language.locale.code}
    >
      {Heading && (
        <header>
          <Heading>{words.title}</Heading>
          <p>{words.promise}</p>
        </header>
      )}
      <p class="unlock">{language.strings.unlock}</p>
      <LatePart name="Sender" {...card} />
      <NoticePlace {...card} />
      <Presets {...card} pages={presetPages} />
      <div class={`bench ${chartColumn}`}>
        <Headline {...card} />
        <div class="drawn">
          <ChartPlace {...card} picture={chart} />
        </div>
        <div class="moving">
          <LatePart name="Bar" {...card} />
          <Inputs {...card} />
          <LatePart name="MattersFold" {...card} />
        </div>
        <LatePart name="Results" {...card} />
      </div>
      <LatePart name="Toolbar" {...card} />
      <p class="visually-hidden" role="status" {...textOn(status)} />
    </section>
  )
}
