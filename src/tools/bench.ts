// Measures how fast the built site is on a slow phone, prints that as a table and writes it into the README.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { basename } from 'node:path'
import { chromium } from 'playwright-core'
import { format, resolveConfig } from 'prettier'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { serveCompressed } from './compressed.ts'
import { measureAnswers, measurePaint } from './measure.ts'

const readme = 'README.md'
const [opens, closes] = ['<!-- bench -->', '<!-- /bench -->']

const idsOf = (pattern: string): readonly string[] =>
  globSync(pattern)
    .map((path) => basename(path).replace(/\.\w+$/, ''))
    .sort()
const whole = (milliseconds: number): string => milliseconds.toFixed(0)

const executablePath = await findChromium()
if (!executablePath) throw new Error('There is no Chromium: run npm test, or set CHROMIUM_PATH')
const { server, origin } = await serveCompressed('dist')
const browser = await chromium.launch({ executablePath, args: chromiumArguments })

/** The middle of three, since a first visit meets a browser that is still waking up. */
const paint = async (path: string): Promise<number> => {
  const times: number[] = []
  for (let time = 0; time < 3; time += 1) times.push(await measurePaint(browser, origin + path))
  return times.sort((a, b) => a - b)[1] ?? Number.NaN
}

const rows = [
  '| calculator | moved slider to new answer, p95, ms | main thread a change, chart in view, ms |',
  '| --- | ---: | ---: |',
]
for (const id of idsOf('src/models/*.ts')) {
  const { answer, change } = await measureAnswers(browser, `${origin}/calculators/${id}/`)
  rows.push(`| ${id} | ${answer.toFixed(1)} | ${whole(change)} |`)
}
rows.push('', '| article | largest paint, ms |', '| --- | ---: |')
for (const id of idsOf('content/articles/en/*.mdx'))
  rows.push(`| ${id} | ${whole(await paint(`/${id}/`))} |`)

await browser.close()
server.close()

const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() || 'an unnamed kind'}`
const date = new Date().toISOString().slice(0, 10)
const table = [`Measured on ${date}, ${machine}, Chromium ${browser.version()}:`, '', ...rows].join(
  '\n',
)
console.log(table)
const [before, rest = ''] = readFileSync(readme, 'utf8').split(opens)
const [, after] = rest.split(closes)
if (after === undefined) throw new Error(`${readme} has no ${opens} … ${closes}`)
const text = [before, opens, `\n\n${table}\n\n`, closes, after].join('')
writeFileSync(readme, await format(text, { ...(await resolveConfig(readme)), parser: 'markdown' }))
