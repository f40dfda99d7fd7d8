import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkInChild } from './inChild.ts'
import type { Fault } from './fault.ts'

const watched = ['content/**/*.*', 'src/{models,engine,figures,i18n,check}/**/*.ts']

/** What changes whenever a file that the check reads does. */
const stateOf = (root: string): string =>
  globSync(watched, { cwd: root })
    .sort()
    .map((file) => {
      const { mtimeMs, size } = statSync(join(root, file), { throwIfNoEntry: false }) ?? {}
      return `${file} ${mtimeMs} ${size}`
    })
    .join('\n')

/**
 * The faults of a project as it is on disk whenever they are asked for; unchanged files are not checked again.
 * @param tell hears of them after each check.
 */
export function watchedFaults(
  root: string,
  tell: (faults: readonly Fault[]) => void,
): () => Promise<readonly Fault[]> {
  let state = ''
  let stop = new AbortController()
  let latest: Promise<readonly Fault[]> = Promise.resolve([])
  const renew = (): Promise<readonly Fault[]> => {
    const now = stateOf(root)
    if (now === state) return latest
    state = now
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    latest = checkInChild(root, signal).then((faults) => {
      if (!signal.aborted) tell(faults)
      return faults
    })
    return latest
  }
  return async () => {
    for (;;) {
      const asked = renew()
      const faults = await asked
      // A file may have changed meanwhile: an answer counts only while it is about what is on disk.
      if (asked === renew()) return faults
    }
  }
}
