import type { CollectionEntry } from 'astro:content'
import { formatter, isPercent, type Unit } from '../engine'
import { fill, locales, type LanguageCode } from '../i18n'
import { strings } from '../i18n/strings'
import { defaultCurrency } from '../url'

export type Fact = CollectionEntry<'facts'>['data']
export type Confidence = NonNullable<Fact['confidence']>

/** How well a figure is attested, as a sentence; nothing for our own examples. */
export const attested = (confidence: Fact['confidence'], code: LanguageCode): string =>
  confidence === undefined ? '' : strings[code].article.confidence[confidence]

/** A fact's figure as this language writes it, each end of a range with its unit. Cited money is in dollars. */
export function figure({ value, low = 0, high = 0, unit }: Fact, code: LanguageCode): string {
  const { article, calculator } = strings[code]
  const format = formatter(locales[code].intl, defaultCurrency, calculator.units)
  const show = (amount: number): string => {
    const shown: Unit = unit
    return format.full(isPercent(shown) ? amount / 100 : amount, shown)
  }
  if (value !== undefined) return show(value)
  const range = unit === 'percent' ? article.rangeOfShares : article.range
  return fill(range, { low: show(low), high: show(high) })
}

/** How well all of these figures are attested, where it is the same for each. */
export function sharedConfidence(facts: readonly Fact[]): Confidence | undefined {
  const [first, ...others] = new Set(facts.map(({ confidence }) => confidence))
  return others.length === 0 ? first : undefined
}
