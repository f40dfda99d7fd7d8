import { company } from '../company'
import {
  axis,
  constant,
  count,
  defineModel,
  percent,
  years,
  type Operand,
  type Quantity,
} from '../engine'

/** Will anybody you know still be there? The chance that at least one contact has stayed. */
export default defineModel({
  id: 'champion-survival',
  article: 'small-deals-large-accounts',
  revision: 1,
  inputs: {
    departure: percent({ default: 20, usual: [5, 50] }),
    contacts: count({ default: 1, min: 1, max: 20, usual: [1, 8], whole: true }),
    years: years({ default: 1, min: 1, max: 10, usual: [1, 5] }),
  },
  outputs: ({ departure, contacts, years: horizon }) => {
    const stays = constant(1).minus(departure).power(horizon)
    const allLeave = constant(1).minus(stays).power(contacts)
    return { survival: constant(1).minus(allLeave) }
  },
  presets: {
    'one-contact': {},
    'two-contacts': { contacts: 2 },
    'three-contacts': { contacts: 3 },
    'three-contacts-three-years': { contacts: 3, years: 3 },
    noria: { departure: company('departure'), contacts: company('contacted'), years: 3 },
  },
  examples: [
    { given: {}, expect: { survival: 80 } },
    { given: { contacts: 2 }, expect: { survival: 96 } },
    { given: { contacts: 3 }, expect: { survival: 99.2 } },
    { given: { years: 2 }, expect: { survival: 64 } },
    { given: { contacts: 2, years: 2 }, expect: { survival: 87.04 } },
    { given: { contacts: 3, years: 2 }, expect: { survival: 95.33 } },
  ],
  headline: 'survival',
  chart: ({ departure, contacts, years: horizon }, { survival }) => {
    const left = constant(1).minus(constant(1).minus(departure).power(axis('years')))
    const stays = (people: Operand): Quantity => constant(1).minus(left.power(people))
    return {
      kind: 'lines',
      from: 0,
      to: 10,
      step: 1,
      lines: { yours: stays(contacts), one: stays(1), two: stays(2), three: stays(3) },
      here: horizon,
      findings: { alone: contacts.equals(1), likely: survival.atLeast(0.9) },
    }
  },
})
