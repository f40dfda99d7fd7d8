import { describe, expect, test } from 'vitest'
import { faultLine } from '../../src/check/fault'
import { faultsIn, faultsOf, sound } from '../support/planted'

const [own, small] = [faultsIn([process.cwd()]), faultsOf([sound])]

describe('what is published has no fault', () => {
  test('in any model, word, fact or article', () => expect(own.flat().map(faultLine)).toEqual([]))
})

describe('an author is told of no fault that there is not', () => {
  test('in a project of one calculator and one article', () => expect(small).toEqual([[]]))
})
