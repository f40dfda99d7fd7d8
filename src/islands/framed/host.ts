import type { CaseStore } from '../../case'
import { fill } from '../../i18n'
import { addressQuery } from '../../url'
import { withoutFrameOptions } from '../linkTo'
import { keepLocked } from './lock'
import { builderName } from './preview'
import { resume } from './resume'
import { sayInFrame, wordFor } from './told'
import { frameWords } from './words'

const wordsOf = (name: string): readonly string[] =>
  document.documentElement.dataset[name]?.split(' ').filter(Boolean) ?? []

/** Does what the host of this frame asks for, and says which of its words mean nothing here. */
export function followHost(store: CaseStore): void {
  const { model, prefix } = store.scope
  const inputs = Object.keys(model.inputs)
  const takes = Object.entries<readonly string[]>({ ...frameWords, lock: inputs })
  sayInFrame(
    takes.flatMap(([name, words]) =>
      wordsOf(name)
        .filter((word) => !words.includes(word))
        .map((word) => fill(wordFor('unknown'), { name, word, known: words.join(', ') })),
    ),
  )
  const locked = wordsOf('lock').filter((key) => inputs.includes(key))
  if (locked.length > 0) keepLocked(store, locked)
  else document.documentElement.classList.add('kept')
  // On the way out what was said to the frame stays behind, and numbers are written as they are there.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-case]'))
    link.onpointerdown = link.onclick = () => {
      const there = { ...store.scope, prefix: link.dataset['prefix'] ?? prefix }
      const search = withoutFrameOptions(location.search)
      link.search = link.dataset['prefix'] ? addressQuery(there, '', store.state()) : search
    }
  if (window.name.startsWith(builderName))
    void import('./report').then(({ report }) => report(store))
  else resume(store)
}
