import { globSync, readFileSync } from 'node:fs'
import { reporter } from 'vfile-reporter'
import { typedNumbers } from './prose.ts'

const files = globSync('content/articles/**/*.mdx').map((path) =>
  typedNumbers(path, readFileSync(path, 'utf8')),
)
if (files.some(({ messages }) => messages.length > 0)) {
  console.error(reporter(files, { quiet: true }))
  process.exitCode = 1
}
