import { describe } from 'vitest'
import { changed, toldOf, type Files } from '../support/planted'

const model = 'src/models/staffing.ts'
const told = "revisions:\n  '2': All is new.\nchart:"

/** The sound project with a second revision that its words tell of. */
const revised = (migrations: string): Files => ({
  ...changed(model, 'revision: 1,', `revision: 2,${migrations}`),
  ...Object.fromEntries(
    ['en', 'es'].map((code) => {
      const words = `content/calculators/${code}/staffing.yaml`
      return [words, changed(words, 'chart:', told)[words] ?? '']
    }),
  ),
})
const outcome = (output: string): string =>
  ` migrations: { 1: { inputs: {}, steps: [{ op: 'constant', unit: 'count', value: 1 }], outputs: { ${output} }, constraints: {} } },`

describe('an author who raises a revision is told what is missing', () => {
  toldOf([
    [
      'how older links are read',
      revised(''),
      `${model}:6 revision: Nothing under “migrations” says how links of revision 1 are read.`,
    ],
    [
      'an input to read them into',
      revised(outcome("rep: { unit: 'count', step: 0 }")),
      `${model}:6 migrations: It gives “rep”, which is no input of the model.`,
    ],
    [
      'the unit of that input',
      revised(outcome("quota: { unit: 'count', step: 0 }")),
      `${model}:6 migrations: It gives “quota” in count, and the input is in money.`,
    ],
    [
      'a revision that is older',
      revised(
        outcome("reps: { unit: 'count', step: 0 }").replace(
          '1: {',
          '1: { ...{} , inputs: {}, steps: [], outputs: {}, constraints: {} }, 2: {',
        ),
      ),
      `${model}:6 migrations: Revision 2 is no older than 2, the present one.`,
    ],
  ])
})
