import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { parse } from 'yaml'

/** Where the facts of the invented company stand, from the project's folder. */
export const companyFile = 'content/company.yaml'

/** One fact about the invented company. */
export const companyFact = z.strictObject({
  value: z.number().describe('In displayed units: 5 is 5 %'),
  unit: z.enum([
    'money',
    'count',
    'percent',
    'points',
    'multiple',
    'ratio',
    'days',
    'months',
    'years',
    'hours',
  ]),
  says: z
    .strictObject({ en: z.string().includes('{n}'), es: z.string().includes('{n}') })
    .describe('The fact in one sentence; {n} is its number'),
})
export type CompanyFact = z.infer<typeof companyFact>

/** Every fact about the invented company, by its name. */
export const companyFacts: Readonly<Record<string, CompanyFact>> = z
  .record(z.string(), companyFact)
  .parse(parse(readFileSync(companyFile, 'utf8')))

/**
 * What the invented company's fact of this name comes to, in displayed units, for presets.
 * @throws Error where there is no such fact.
 * @example company('quota')
 */
export function company(name: string): number {
  const fact = Object.hasOwn(companyFacts, name) ? companyFacts[name] : undefined
  if (!fact) throw new Error(`content/company.yaml has no “${name}”.`)
  return fact.value
}

/**
 * The facts of these names as a preset, for inputs that are called as they are.
 * @throws Error where there is no such fact.
 * @example companyCase('quota', 'reps')
 */
export const companyCase = (...names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name) => [name, company(name)]))
