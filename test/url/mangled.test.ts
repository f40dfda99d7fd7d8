import { describe, expect, test } from 'vitest'
import { count, money, multiple, percent } from '../../src/engine'
import { addressQuery, decode } from '../../src/url'
import { sharedQuery } from '../../src/url/share'
import { alone, among } from '../support/scopes'
import { sketch } from '../support/sketch'

const model = sketch(
  {
    reps: count({ default: 10 }),
    quota: money({ default: 750_000 }),
    lift: percent({ default: 5 }),
    times: multiple({ default: 1.5 }),
  },
  ({ reps, quota }) => reps.times(quota),
)
const scope = alone(model)
const meant = { ...scope.start, reps: 8, lift: 7.5 }

describe('a link that was mangled on its way is read as meant', () => {
  test.each([
    ['escaped for a web page', '?reps=8&amp;lift=7.5&amp;v=1'],
    ['escaped twice', '?reps=8&amp;amp;lift=7.5'],
    ['escaped and then encoded', '?reps=8&amp%3Blift=7.5'],
    ['broken before a name', '?reps=8&%20lift=7.5&+v=1'],
    ['joined by a second question mark', '??reps=8&lift=7.5'],
    ['joined by a slash and a question mark', '?/?lift=7.5&reps=8'],
    ['joined by a question mark further on', '?reps=8&?lift=7.5'],
    ['with what was added behind a question mark', '?reps=8&lift=7.5?utm_source=mail&fbclid=I'],
    ['with a space behind a name', '?reps=8&lift%20=7.5'],
    ['with a plus behind a name', '?reps=8&lift+=7.5'],
    ['broken inside a name', '?reps=8&li%20ft=7.5'],
    ['with an invisible space before a name', '?reps=8&\u200Blift=7.5'],
    ['with an invisible space behind it', '?reps=8&lift=7.5%E2%80%8B'],
    ['with signs of direction around a number', '?reps=%E2%80%8E8&lift=%E2%80%AD7.5%E2%80%AC'],
    ['with a slash behind it', '?reps=8&lift=7.5/'],
    ['in small letters only', '?reps=8&lift=7.5&V=1'],
    ['in capitals', '?REPS=8&LIFT=7.5'],
    ['with one input bare and in full', '?reps=8&sketch.lift=7.5&lift=7.5'],
    ['with a full stop behind it', '?reps=8&lift=7.5&v=1.'],
    ['in brackets', '?reps=8&lift=7.5)'],
    ['in italics of a chat', '?reps=8&lift=7.5&v=1_'],
    ['as code in a chat', '?reps=8&lift=7.5&v=1`'],
    ['struck out in a chat', '?reps=8&lift=7.5~'],
    ['in a table of Markdown', '?reps=8&lift=7.5|'],
    ['before a tag', '?reps=8&lift=7.5<'],
    ['with a full stop of another script behind it', '?reps=8&lift=7.5。'],
    ['in quotes', '?reps=8&lift=7.5%22'],
    ['in Spanish quotes', '?reps=8&lift=7.5»'],
    ['with a space behind it', '?reps=8&lift=7.5%20'],
    ['with a space before it', '?reps=8&lift=%207.5'],
    ['with a bracket and a full stop behind it', '?reps=8&lift=7.5).'],
    ['with a plus behind it', '?reps=8&lift=7.5+'],
    ['with a per cent sign', '?reps=8&lift=7.5%'],
    ['encoded twice', '?reps%3D8%26lift%3D7.5'],
    ['with a value encoded twice', '?reps=8&lift=7%252E5'],
    ['with a decimal comma', '?reps=8&lift=7,5'],
  ])('%s', (_, search) =>
    expect(decode(scope, search)).toMatchObject({ values: meant, refusals: [] }),
  )

  test('thousands are read where they can mean nothing else', () => {
    expect(decode(scope, '?quota=900,000')).toMatchObject({ values: { quota: 900_000 } })
    expect(decode(scope, '?quota=1,500,000.50')).toMatchObject({ values: { quota: 1_500_000.5 } })
  })

  test.each(['lift=7,500', 'times=1,500'])('%s could mean two things, and is refused', (part) =>
    expect(decode(scope, `?${part}`)).toMatchObject({
      values: scope.start,
      refusals: [{ why: { kind: 'notLinkNumber' } }],
    }),
  )

  test('one input spelt in two ways with two values is refused, and stays until that is answered', () => {
    const search = '?lift=6&sketch.lift=7.5&LIFT=8'
    const opened = decode(scope, search)
    expect(opened).toMatchObject({
      values: scope.start,
      refusals: [{ parameter: 'lift', why: { kind: 'repeated' } }],
    })
    expect(addressQuery(scope, search, { ...opened, opened })).toBe(search)
  })

  test('on an article too', () =>
    expect(
      decode(among(model), '?sketch.reps=8&amp;sketch.lift=7.5&amp;sketch.v=1.'),
    ).toMatchObject({ values: meant, refusals: [], revision: 1 }))

  test.each([
    ['an encoded part of another parameter', '?x=1%26reps%3D8'],
    ['an escaped ampersand inside a name', '?ramp;eps=8'],
  ])('%s is none of its numbers', (_, search) =>
    expect(decode(scope, search)).toEqual(decode(scope, '')),
  )

  test.each(['?reps=8&amp;lift=7.5', '?reps%3D8%26lift%3D7.5'])(
    'what was mangled in %s is not passed on',
    (search) => {
      const numbers = { values: meant, currency: 'USD' }
      expect(addressQuery(scope, search, numbers)).toBe('?reps=8&lift=7.5')
      expect(sharedQuery(scope, search, numbers)).toBe(
        '?reps=8&quota=750000&lift=7.5&times=1.5&v=1',
      )
    },
  )
})

describe('a shared link does not count its readers for somebody else', () => {
  const numbers = { values: scope.start, currency: 'USD' }
  const search = '?utm_source=mail&ref=board&fbclid=I&gclid=x&utm_campaign=y'

  test('campaign parameters are not passed on, others are', () =>
    expect(sharedQuery(scope, search, numbers)).toBe(
      '?ref=board&reps=10&quota=750000&lift=5&times=1.5&v=1',
    ))
  test.each([
    ...['fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'ttclid', 'yclid'],
    ...['igsh', 'igshid', 'li_fat_id', 'mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'ref_src'],
  ])('%s is one of them', (name) =>
    expect(sharedQuery(scope, `?${name}=x`, numbers)).toBe(sharedQuery(scope, '', numbers)),
  )
  test.each(['mc_view', '_hswidth', 'ref_style', 'li_fat', 'igshape', 'pupil_clid'])(
    '%s is somebody’s own, and goes along',
    (name) => expect(sharedQuery(scope, `?${name}=x`, numbers)).toContain(`?${name}=x&`),
  )
  test('in the address bar all of them stay', () =>
    expect(addressQuery(scope, search, numbers)).toBe(search))
})
