import { languageCodes } from '../i18n'
import { figureWords } from '../i18n/figureWords'
import { articlePage, homePage } from './affected'
import { keyOf, type Fault } from './fault'
import type { Project } from './project'
import { misfits } from './schemaFaults'
import { idsIn } from './uses'

/** What is wrong with the figures: each draws a calculator there is, and has words in every language. */
export const checkDrawings = ({ figures, models, articles }: Project): Fault[] =>
  [...figures].flatMap(([name, { file, of, words }]) => {
    const affects = [
      ...languageCodes.map(homePage),
      ...articles
        .filter((article) => idsIn(article, 'Figure', 'name').includes(name))
        .map(articlePage),
    ]
    const own = of === undefined || !models.has(of)
    const sentence = `It draws no calculator that there is: of: '${of ?? ''}'.`
    return [
      ...(own ? [{ file, sentence, affects }] : []),
      ...words.flatMap((one): Fault[] => {
        if (!one.exists) return [{ file: one.file, sentence: 'This file is missing.', affects }]
        if (one.unreadable) return [{ file: one.file, ...one.unreadable, affects }]
        return misfits(figureWords, one.data).map(([path, told]) => ({
          file: one.file,
          line: one.lineOf(path),
          key: keyOf(path),
          sentence: told,
          affects,
        }))
      }),
    ]
  })
