import { fill } from '../../i18n'
import { compare as words } from '../../i18n/panels/compare'
import { textOn, untranslated } from '../text'
import type { Case } from '../useCase'
import type { Column } from '../compared'

/** The headline of each case as a bar on one scale; below nought it is a loss. */
export function HeadlineBars({
  columns,
  store,
  state,
}: Case & { readonly columns: readonly Column[] }) {
  const { headline, outputs } = store.scope.model
  const { reader } = state
  const say = words[reader.locale.code]
  const bars = columns.map(({ name, result }) => {
    const outcome = result.outputs[headline]
    const value = outcome?.ok && typeof outcome.value === 'number' ? outcome.value : undefined
    return { name, value, text: reader.answer(headline, outcome) }
  })
  if (['flag', 'choice'].includes(outputs[headline]?.unit ?? '')) return null
  const all = bars.flatMap(({ value }) => value ?? [])
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  const share = (value: number): number => (high > low ? (value - low) / (high - low) : 0)
  const percent = (part: number): string => `${(part * 100).toFixed(2)}%`
  return (
    <ul class="bars" aria-label={fill(say.picture, { label: reader.label(headline) })}>
      {bars.map(({ name, value, text }, at) => (
        <li key={at}>
          <span class="name" {...textOn(name)} />
          <svg width="100%" height="0.75rem" aria-hidden="true">
            {value !== undefined && (
              <rect
                class={value < 0 ? 'loss' : at === 0 ? 'load' : 'context'}
                x={percent(Math.min(share(0), share(value)))}
                width={percent(Math.abs(share(value) - share(0)))}
                height="100%"
              />
            )}
            {low < 0 && (
              <line class="zero" x1={percent(share(0))} x2={percent(share(0))} y1="0" y2="100%" />
            )}
          </svg>
          <span class="amount" {...untranslated} {...textOn(text)} />
        </li>
      ))}
    </ul>
  )
}
