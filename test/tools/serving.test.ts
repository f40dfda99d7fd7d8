import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forget, readOptions, remember, running, serve } from '../../src/tools/serving'

let folder = ''
let lock = ''
const closing: (() => Promise<unknown>)[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palanca-serving-'))
  lock = join(folder, 'serving')
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), '<title>Built</title>')
})
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
  rmSync(folder, { recursive: true })
})

/** Some other program that listens; 0 is any free port. */
const occupy = async (port: number, host: string): Promise<number> => {
  const server = createServer((_, answer) => answer.end('something else'))
  await new Promise<void>((done) => server.listen(port, host, done))
  closing.push(() => new Promise((done) => server.close(done)))
  const { port: taken }: AddressInfo = Object(server.address())
  return taken
}

const start = async (port: number, base = '/') => {
  const served = await serve(
    { port, open: false },
    { root: folder, configFile: false, base, vite: { logLevel: 'silent' } },
  )
  closing.push(() => served.server.stop())
  return served
}

const title = async (address: string): Promise<string> => (await fetch(address)).text()

describe('npm start says where the site is', () => {
  test('at the port that was asked for, where that is free', async () => {
    const port = await occupy(0, 'localhost')
    await Promise.all(closing.splice(0).map((close) => close()))
    const { address } = await start(port)
    expect(address).toBe(`http://localhost:${port}/`)
    expect(await title(address)).toContain('Built')
  })

  test.each(['localhost', '127.0.0.1', '0.0.0.0'])(
    'at another port, where a program on %s has it',
    async (host) => {
      const port = await occupy(0, host)
      const { address } = await start(port)
      expect(address).not.toContain(`:${port}/`)
      expect(await title(address)).toContain('Built')
    },
  )

  test('with the folder it is built for', async () => {
    const { address } = await start(await occupy(0, 'localhost'), '/folder/')
    expect(address).toMatch(/^http:\/\/localhost:\d+\/folder\/$/)
    expect(await title(address)).toContain('Built')
  })
})

describe('npm start, a second time', () => {
  test('says where the site runs already', async () => {
    const { address } = await start(await occupy(0, 'localhost'), '/folder/')
    remember(lock, address)
    expect(await running(lock)).toEqual({ address })
  })

  test('says that it is being built', async () => {
    remember(lock)
    expect(await running(lock)).toEqual({ address: undefined })
  })

  test('starts anew once that was stopped', async () => {
    const { address } = await start(await occupy(0, 'localhost'))
    remember(lock, address)
    forget(lock)
    expect(await running(lock)).toBeUndefined()
  })

  test('starts anew where that died without a word', async () => {
    const { address, server } = await start(await occupy(0, 'localhost'))
    remember(lock, address)
    await server.stop()
    expect(await running(lock)).toBeUndefined()
  })

  test('starts anew where that died and another program has its address', async () => {
    const { pid = 0 } = spawnSync(process.execPath, ['--version'])
    const address = `http://localhost:${await occupy(0, 'localhost')}/`
    writeFileSync(lock, JSON.stringify({ process: pid, address }))
    expect(await running(lock)).toBeUndefined()
  })
})

describe('npm start -- takes', () => {
  test('nothing', () => expect(readOptions([])).toEqual({ port: 4321, open: false }))
  test.each([[['--port', '8080']], [['--port=8080']]])('a port: %j', (given) =>
    expect(readOptions(given).port).toBe(8080),
  )
  test('a host, and a browser to open', () =>
    expect(readOptions(['--host', '0.0.0.0', '--open'])).toEqual({
      port: 4321,
      host: '0.0.0.0',
      open: true,
    }))
  test.each(['0', '65536', 'eighty', '80.5', ''])('no port "%s", and says so', (port) =>
    expect(() => readOptions([`--port=${port}`])).toThrow(`"${port}"`),
  )
  test('nothing it does not know, and says so', () =>
    expect(() => readOptions(['--prot', '8080'])).toThrow('--prot'))
})
