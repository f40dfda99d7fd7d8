// Builds the site and serves it, or says where it is served already.
import { spawnSync } from 'node:child_process'
import { forget, readOptions, remember, running, serve, type ServeOptions } from './serving.ts'

/** Astro's own folder, of this checkout alone. */
const lock = '.astro/serving'

const fail = (problem: unknown): void => {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}

/** Builds; what that said is shown where it failed, and nowhere else. */
const build = (): boolean => {
  console.log('Building the site…')
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    maxBuffer: Infinity,
    shell: process.platform === 'win32',
  })
  if (status !== 0) fail(`${stdout}${stderr}\nThe site was not built.`)
  return status === 0
}

const start = async (options: ServeOptions): Promise<void> => {
  const already = await running(lock)
  if (already) {
    const { address } = already
    console.log(
      address === undefined
        ? 'Another `npm start` is building the site; it will say where it runs.'
        : `The site is already running at ${address}`,
    )
    if (address !== undefined)
      console.log('`npm run build` renews what it shows; to move it, stop it first.')
    return
  }
  remember(lock)
  const { server, address } = (await (build() ? serve(options) : undefined)) ?? {}
  if (!server || address === undefined) return forget(lock)
  console.log(address)
  remember(lock, address)
  const stop = (): void => {
    forget(lock)
    void server.stop().then(() => process.exit())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

try {
  await start(readOptions(process.argv.slice(2)))
} catch (problem) {
  fail(problem)
}
