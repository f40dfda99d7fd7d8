import { describe } from 'vitest'
import { added, changed, sound, toldOf } from '../support/planted'

const facts = 'content/facts.yaml'
const sources = 'content/sources.yaml'
const glossary = 'content/glossary/es.yaml'

describe('a fact, a source or a term that does not hold is told', () => {
  toldOf([
    [
      'a fact that nothing uses',
      added(
        facts,
        (sound[facts] ?? '').replaceAll(/^(\S+):/gm, 'spare-$1:').split('spare-ten')[0] ?? '',
      ),
      `${facts}:17 spare-usual-reps: No page uses this fact.`,
    ],
    [
      'a source that nothing rests on',
      added(sources, (sound[sources] ?? '').replace('talk', 'tale')),
      `${sources}:5 tale: Nothing rests on this source.`,
    ],
    [
      'a source whose link is no https address',
      added(sources, '  link: http://example.com/talk\n'),
      `${sources}:5 talk.link: This is no address that begins with https://.`,
    ],
    [
      'a source whose date is no date',
      added(sources, "  date: '12/2016'\n"),
      `${sources}:5 talk.date: A date is a year, as ‘2019’, a month, as ‘2019-05’, or a day, as ‘2019-05-31’, in quotation marks.`,
    ],
    [
      'a source described in one language',
      changed(sources, '    es: Una charla\n', ''),
      `${sources}:2 talk.title.es: This is missing.`,
    ],
    [
      'a fact without its source',
      changed(facts, 'source: talk', 'source: tale'),
      `${facts}:3 usual-reps.source: content/sources.yaml has no “tale”.`,
    ],
    [
      'a term explained in one language',
      added('content/glossary/en.yaml', 'rep:\n  term: rep\n  means: Who sells.\n'),
      `${glossary}:1 rep: The glossary explains this in en, and not here.`,
    ],
  ])
})
