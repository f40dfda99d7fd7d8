import { companyFacts, type CompanyFact } from '../company'
import { formatter, isPercent, type Unit } from '../engine'
import { fill, locales, type LanguageCode } from '../i18n'
import { strings } from '../i18n/strings'
import { defaultCurrency } from '../url'

const factOf = (id: string): CompanyFact => {
  const fact = companyFacts[id]
  if (!fact) throw new Error(`content/company.yaml has no “${id}”.`)
  return fact
}

/** A number of the invented company as this language writes it. @throws Error where there is no such fact. */
export function companyAmount(id: string, code: LanguageCode): string {
  const { value, unit } = factOf(id)
  const format = formatter(locales[code].intl, defaultCurrency, strings[code].calculator.units)
  const shown: Unit = unit
  return format.full(isPercent(shown) ? value / 100 : value, shown)
}

/** A fact about the invented company in its sentence. @throws Error where there is no such fact. */
export const companySentence = (id: string, code: LanguageCode): string =>
  fill(factOf(id).says[code], { n: companyAmount(id, code) })
