import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('"our example" stands behind the full stop in the sections of English articles', () => {
  const found = globSync('content/articles/en/*.mdx').flatMap((file) => {
    const [, ...sections] = readFileSync(file, 'utf8').split('\n## ')
    return [...sections.join('\n').matchAll(/.*<Ours \/>[.,:;].*/g)].map(([line]) => line)
  })
  expect(found).toEqual([])
})
