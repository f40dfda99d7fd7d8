import { readFileSync } from 'node:fs'
import { ReflectionKind } from 'typedoc'
import { describe, expect, test } from 'vitest'
import { models } from '../support/content'
import { readEngine, referenceFile, referencePage } from '../../src/tools/reference'

const entries = await readEngine()

describe('an author can look up all that a calculator may say', () => {
  test('the page of reference is what the docstrings say (npm run reference)', async () =>
    expect(readFileSync(referenceFile, 'utf8')).toBe(await referencePage(entries)))

  const functions = entries.filter(
    ({ kind, category }) => kind === ReflectionKind.Function || category !== undefined,
  )
  const methods = entries.flatMap(({ kind, members, name }) =>
    kind === ReflectionKind.Class
      ? members
          .filter((member) => member.kind === ReflectionKind.Method)
          .map((member) => ({ ...member, name: `${name}.${member.name}` }))
      : [],
  )
  test.each([...functions, ...methods])('$name says what it does, with an example', (entry) => {
    expect(entry.summary).not.toBe('')
    expect(entry.examples.join('')).not.toBe('')
  })

  const page = readFileSync(referenceFile, 'utf8')
  test.each([
    ...[...new Set(models.map(({ chart }) => `kind: '${chart.kind}'`))],
    ...['decimals', 'significant', '`good` or `neutral`', 'chart.labels.axis', 'chart.findings'],
    ...['`bars`', '`from`', '`to`', '`step`', '`lines`', '`references`', '`rungs`', '`gauges`'],
  ])('the page of reference names %s', (name) => expect(page).toContain(name))

  test('every public name says what it is', () =>
    expect(entries.filter(({ summary }) => summary === '').map(({ name }) => name)).toEqual([]))
})
