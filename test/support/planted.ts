import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { faultLine, type Fault } from '../../src/check/fault'
import { languageCodes } from '../../src/i18n'

export type Files = Readonly<Record<string, string>>

const model = `import { count, defineModel, money, percent } from '../engine'

export default defineModel({
  id: 'staffing',
  article: 'first',
  revision: 1,
  inputs: {
    reps: count({ default: 10, usual: [0, 50] }),
    quota: money({ default: 750_000, step: 10_000 }),
    lift: percent({ default: 5, step: 0.5 }),
  },
  outputs: ({ reps, quota, lift }) => {
    const pool = reps.times(quota)
    const extra = pool.times(lift)
    return { pool, extra }
  },
  constraints: ({ reps, lift }) => ({
    enough: { holds: reps.atLeast(1), about: ['reps', 'lift'] },
  }),
  presets: {
    start: {}, noria: { reps: 12 }, large: { reps: 20 },
  },
  examples: [
    { given: { reps: 20 }, expect: { pool: 15_000_000 }, source: 'talk' },
  ],
  headline: 'extra',
  chart: { kind: 'bars', bars: ['extra'] },
})
`
const words = `title: Staffing
promise: A promise.
description: A description.
about:
  answers: A question?
  use: A use.
  leavesOut: A gap.
inputs:
  reps:
    label: Reps
    hint: Often {fact:usual-reps}.
  quota:
    label: Quota
  lift:
    label: Lift
outputs:
  pool:
    label: Pool
  extra:
    label: Extra
presets:
  start: { name: Start, title: The start, description: The case it opens with. }
  noria: { name: Noria, title: At Noria, description: The case of a company. }
  large:
    name: Large
    title: A large case
    description: A large case.
constraints:
  enough: Nobody is there.
chart:
  title: A chart
  finding: It is {extra}.
  unavailable: There is none.
`
const article = `---
title: First
description: A description.
summary:
  [One., Two., Three.]
outcomes:
  [do one thing, do another, do a third]
sources: [talk]
reviewed: 2026-01-02
order: 1
---
## How many
<Term id="quota">Quota</Term> is told.<Cite source="talk" /> One has <Fact id="ten" /> reps.

<Calculator id="staffing" preset="large" />

It is <Live of="staffing.extra" />, or <Value of="staffing.extra" given={{ reps: 3 }} />.
`
const facts = `usual-reps:
  kind: source
  source: talk
  confidence: '1'
  value: 4
  unit: count
  says:
    en: Reps.
    es: Vendedores.
ten:
  kind: example
  value: 10
  unit: count
  says:
    en: Ten.
    es: Diez.
`

const company = `quota:
  value: 900000
  unit: money
  says:
    en: A quota is {n}.
    es: Una cuota es de {n}.
`

/** A project of one calculator and one article, in both languages, without a fault. */
export const sound: Files = {
  'src/models/staffing.ts': model,
  'content/facts.yaml': facts,
  'content/company.yaml': company,
  'content/sources.yaml': 'talk:\n  title:\n    en: A talk\n    es: Una charla\n',
  ...Object.fromEntries(
    languageCodes.flatMap((code) => [
      [`content/calculators/${code}/staffing.yaml`, words],
      [`content/articles/${code}/first.mdx`, article],
      [`content/glossary/${code}.yaml`, 'quota:\n  term: quota\n  means: What is asked.\n'],
    ]),
  ),
}

/** The sound project without one of its files. */
export const without = (file: string): Files =>
  Object.fromEntries(Object.entries(sound).filter(([name]) => name !== file))

/** A project, the sound one unless said, with one text in place of another. @throws Error where the file has no such text. */
export const changed = (file: string, from: string, to: string, project = sound): Files => {
  const text = project[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { ...project, [file]: text.replace(from, to) }
}

/** A project with a text changed in the words of every language. */
export const reworded = (from: string, to: string, project = sound): Files =>
  languageCodes.reduce(
    (words, code) => changed(`content/calculators/${code}/staffing.yaml`, from, to, words),
    project,
  )

/** The sound project with a text at the end of a file. */
export const added = (file: string, text: string): Files => ({
  ...sound,
  [file]: (sound[file] ?? '') + text,
})

/** Checks folders as the site's own check does, in a process of their own. */
export function faultsIn(folders: readonly string[]): readonly (readonly Fault[])[] {
  const script = resolve('test/support/checkFolders.ts')
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, ...folders]).toString(),
  )
}

/** Writes each project to a folder of its own and checks them all. */
export function faultsOf(projects: readonly Files[]): readonly (readonly Fault[])[] {
  const folders = projects.map((files) => {
    const folder = mkdtempSync(join(tmpdir(), 'palanca-check-'))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    symlinkSync(resolve('src/engine'), join(folder, 'src/engine'))
    return folder
  })
  const faults = faultsIn(folders)
  for (const folder of folders) rmSync(folder, { recursive: true })
  return faults
}

type Plant = readonly [name: string, project: Files, told: string | RegExp | readonly string[]]

/** One test a planted fault: its author is told of it in this line or these, and of nothing else. */
export function toldOf(plants: readonly Plant[]): void {
  const found = faultsOf(plants.map(([, project]) => project))
  test.each(plants.map(([name, , told], at) => [name, told, found[at] ?? []] as const))(
    '%s',
    (_, told, faults) => {
      const lines = faults.map(faultLine)
      if (!(told instanceof RegExp)) return expect(lines).toEqual([told].flat())
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(told)
    },
  )
}
