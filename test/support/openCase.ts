import { createCase, type CaseStore } from '../../src/case'
import { parseTyped } from '../../src/case/typed'
import { count, money, percent } from '../../src/engine'
import { plainReader } from './plain'
import { alone } from './scopes'
import { sketch } from './sketch'

const model = sketch(
  {
    reps: count({ default: 10, min: 1, max: 50 }),
    quota: money({ default: 750_000 }),
    lift: percent({ default: 5, step: 0.5 }),
  },
  ({ reps, quota, lift }) => reps.times(quota).times(lift),
)
/** Where the case of these tests stands: alone on a page. */
export const scope = alone(model)
type Parser = typeof parseTyped

/** A case whose parser arrives, or fails, when the test says so. */
export function openCase() {
  const waiting: { arrive: () => void; fail: () => void }[] = []
  const load = (): Promise<Parser> =>
    new Promise((resolve, reject) =>
      waiting.push({ arrive: () => resolve(parseTyped), fail: () => reject(new Error('gone')) }),
    )
  const store = createCase(scope, plainReader(model), load)
  void store.loadParser()
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve))
  return {
    store,
    async arrives() {
      waiting.shift()?.arrive()
      await settled()
    },
    async fails() {
      waiting.shift()?.fail()
      await settled()
    },
  }
}
/** Types into a field. */
export const type = (store: CaseStore, key: string, text: string): void =>
  store.send({ kind: 'typed', key, text })
/** What an input holds now. */
export const value = (store: CaseStore, key: string) => store.state().values[key]
