import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves a folder as hosts do: texts compressed, typefaces as they are. */
export function serveCompressed(folder: string): Promise<{ server: Server; origin: string }> {
  const packed = new Map<string, Buffer>()
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!existsSync(file)) return response.writeHead(404).end()
    const type = types[extname(file)]
    if (type === undefined) return response.writeHead(200).end(readFileSync(file))
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file))
    packed.set(file, body)
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      resolve({ server, origin: `http://127.0.0.1:${port}` })
    })
  })
}
