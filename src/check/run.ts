// Checks the content of the project, or of a folder given as argument; `--json` prints faults as data.
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import { faultLine, type Fault } from './fault'
import { placeless } from './thrown'

enableCompileCache()
const [root = '.'] = process.argv.slice(2).filter((argument) => argument !== '--json')

const faultsIn = async (folder: string): Promise<readonly Fault[]> => {
  try {
    // The check stands on the engine, which may be what is broken.
    const { check } = await import('./index')
    return await check(folder)
  } catch (error) {
    return [placeless(folder, error)]
  }
}

const faults = await faultsIn(resolve(root))
if (process.argv.includes('--json')) console.log(JSON.stringify(faults))
else {
  for (const fault of faults) console.error(faultLine(fault))
  if (faults.length > 0) process.exitCode = 1
}
