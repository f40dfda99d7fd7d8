// Builds copies of the site with many generated calculators and prints how build time and page weight grow.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const pattern = 'force-multiplier'
const languages = ['en', 'es']

/** A copy of the site in which one model and its words stand under as many other ids. */
function copyWith(extra: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'palanca-growth-'))
  for (const name of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (let at = 1; at <= extra; at += 1) {
    const id = `generated-${at}`
    const model = readFileSync(`src/models/${pattern}.ts`, 'utf8').replace(
      `id: '${pattern}'`,
      `id: '${id}'`,
    )
    writeFileSync(join(folder, `src/models/${id}.ts`), model)
    for (const language of languages) {
      const words = readFileSync(`content/calculators/${language}/${pattern}.yaml`, 'utf8')
      writeFileSync(join(folder, `content/calculators/${language}/${id}.yaml`), words)
    }
  }
  return folder
}

/** All script of the site: every page shares the same files, so this bounds what any page can ask for. */
const scriptOf = (folder: string): number =>
  globSync(join(folder, 'dist/_astro/*.js')).reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(file)).length,
    0,
  )

const own = globSync('src/models/*.ts').map((path) => basename(path)).length
console.log(
  '| calculators | pages | build seconds | pages a second | script of the whole site, brotli bytes |',
)
console.log('| ---: | ---: | ---: | ---: | ---: |')
for (const wanted of [10, 100, 500]) {
  const folder = copyWith(wanted)
  const began = performance.now()
  execFileSync('astro', ['build', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const seconds = (performance.now() - began) / 1_000
  const pages = globSync(join(folder, 'dist/**/*.html')).length
  console.log(
    `| ${own} + ${wanted} | ${pages} | ${seconds.toFixed(1)} | ${(pages / seconds).toFixed(0)} | ${scriptOf(folder)} |`,
  )
  rmSync(folder, { recursive: true })
}
