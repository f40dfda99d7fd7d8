import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('"our example" stands behind the full stop in English articles', () => {
  const found = globSync('content/articles/en/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/.*<Ours \/>[.,:;].*/g)].map(([line]) => line),
  )
  expect(found).toEqual([])
})
