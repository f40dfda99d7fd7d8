import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { faultId, faultLine, type Fault } from './fault.ts'
import { faultPage } from './faultPage.ts'
import { watchedFaults } from './watched.ts'

/** A page or a calculator's data, by an address that Astro has freed of the site's folder; nothing for scripts and the like. */
const pageOf = (url: string): string | undefined =>
  /^\/((?:[^?]*\/|calculators\/[^?]*\.json)?)(?:\?|$)/.exec(url)?.[1]

/** In `astro dev`, tells what is wrong with the content, and shows it in place of the pages it spoils. */
export const contentCheck = (): AstroIntegration => {
  let root = ''
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server, logger }) => {
        let told: readonly string[] = []
        const tell = (faults: readonly Fault[]): void => {
          const now = faults.map(faultId)
          for (const fault of faults)
            if (!told.includes(faultId(fault))) logger.error(faultLine(fault))
          const changed = now.join('\n') !== told.join('\n')
          if (now.length === 0 && told.length > 0) logger.info('Nothing is wrong any more.')
          told = now
          if (changed) server.environments.client.hot.send({ type: 'full-reload' })
        }
        const faults = watchedFaults(root, tell)
        server.watcher.on('all', () => void faults())
        void faults()
        server.middlewares.use((request, response, next) => {
          const address = pageOf(request.url ?? '')
          if (address === undefined) return next()
          // A home page goes by a name, since its address begins all others.
          const page = /^(?:[a-z]{2}\/)?$/.test(address) ? `${address}index` : address
          faults()
            .then((all) => {
              const here = all.filter(({ affects }) => affects.some((one) => page.startsWith(one)))
              if (here.length === 0) return next()
              response.writeHead(500, { 'content-type': 'text/html', 'cache-control': 'no-store' })
              response.end(faultPage(here))
            })
            .catch(next)
        })
      },
    },
  }
}
