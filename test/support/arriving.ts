import { createServer } from 'node:http'
import { inject } from 'vitest'

/** A slow line to the site: a page comes in up to its foot, and the rest and all scripts on release. */
export interface SlowLine {
  readonly origin: string
  readonly release: () => void
}

const foot = /<footer|<p class="embed-foot"/

/** Works over a slow line. */
export async function overSlowLine(work: (line: SlowLine) => Promise<void>): Promise<void> {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const server = createServer((request, response) => {
    void (async () => {
      const { url = '/' } = request
      const found = await fetch(inject('origin') + url)
      const type = found.headers.get('content-type') ?? ''
      response.writeHead(found.status, { 'content-type': type })
      if (url.endsWith('.js')) await held
      if (!type.startsWith('text/html')) return response.end(Buffer.from(await found.arrayBuffer()))
      const page = await found.text()
      const at = page.search(foot)
      response.write(page.slice(0, at))
      await held
      return response.end(page.slice(at))
    })()
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The line has no port')
  try {
    await work({ origin: `http://localhost:${address.port}`, release })
  } finally {
    release()
    server.closeAllConnections()
    server.close()
  }
}
