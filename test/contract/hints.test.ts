import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { shelf } from '../support/content'

const read = (file: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  parse(readFileSync(`content/${file}.yaml`, 'utf8'))
const [facts, sources] = [read('facts'), read('sources')]

/** The year that stands in brackets behind a figure from the facts. */
const citedYear = (id: string): string =>
  String(sources[String(facts[id]?.['source'])]?.['date'] ?? '').slice(0, 4)

test.each(shelf)('$name: a hint says the year of a source once', ({ model, code }) => {
  const { inputs, outputs } = parse(
    readFileSync(`content/calculators/${code}/${model.id}.yaml`, 'utf8'),
  )
  const words: Readonly<Record<string, { readonly hint?: string }>> = { ...inputs, ...outputs }
  const twice = Object.entries(words).filter(([, { hint = '' }]) => {
    const cited = [...hint.matchAll(/\{fact:([\w-]+)\}/g)].map(([, id = '']) => citedYear(id))
    const own: readonly string[] = hint.replace(/\{fact:[\w-]+\}/g, '').match(/\b\d{4}\b/g) ?? []
    return own.some((year) => cited.includes(year))
  })
  expect(twice).toEqual([])
})
