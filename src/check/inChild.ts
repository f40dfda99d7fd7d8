import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Fault } from './fault.ts'

const script = fileURLToPath(new URL('run.ts', import.meta.url))

/** Checks a project in a process of its own, where every module is as it is on disk now. */
export const checkInChild = (root: string, signal: AbortSignal): Promise<readonly Fault[]> =>
  new Promise((resolve) => {
    const done = (error: Error | null, faults: string): void =>
      resolve(
        error
          ? [{ file: 'src/check', sentence: error.message, affects: [''] }]
          : JSON.parse(faults),
      )
    execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), script, root, '--json'],
      { signal, cwd: root, maxBuffer: 2 ** 26 },
      done,
    )
  })
