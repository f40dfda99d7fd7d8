import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const readme = readFileSync('README.md', 'utf8')

test.each(Object.entries(scripts))(
  'npm run %s works in a fresh clone: it installs what is missing first',
  (_, command) => expect(command).toMatch(/^node src\/tools\/(install|start)\.mjs( |$)/),
)

test.each(Object.keys(scripts).filter((name) => name !== 'astro'))(
  'the README says what npm run %s is for',
  (name) => expect(readme).toMatch(new RegExp(`\`npm (run )?${name}[ \`]`)),
)
