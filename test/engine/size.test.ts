import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { build } from 'vite'
import * as pageEngine from '../support/pageEngine'

/** The engine as a page gets it, minified. */
async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'test/support/pageEngine.ts', formats: ['es'], fileName: 'engine' },
    },
  })
  if (!Array.isArray(output)) throw new Error('the engine was not bundled')
  return output
    .flatMap((one) => one.output)
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('')
}

test('the engine that a page loads is under 4 KB, and loads nothing else', async () => {
  const code = await bundled()
  for (const name of Object.keys(pageEngine)) expect(code).toContain(name)
  expect(code).not.toMatch(/from\s*["']/)
  expect(brotliCompressSync(code).length).toBeLessThan(4096)
})
