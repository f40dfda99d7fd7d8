import { startValues } from '../engine/page'
import { currencyPair, foreignParts, nameIn, queryOf } from './encode'
import { isBeside, keyIn, type Case, type Scope } from './scope'
import { writeValue } from './values'

/** Parameters by which senders count their readers; they say nothing to the next one. */
const campaign = [
  ...['fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'ttclid', 'yclid'],
  ...['igsh', 'igshid', 'li_fat_id', 'mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'ref_src'],
]

/** True for a parameter that counts the readers of a campaign. */
const isCampaign = (name: string): boolean => name.startsWith('utm_') || campaign.includes(name)

/** True for the note of whoever sent the present numbers, which is not the next sender's. */
export const isNote = (scope: Scope, name: string): boolean =>
  isBeside(scope, name) && keyIn(scope, name).toLowerCase() === 'note'

/** True for what stands for another calculator in the address of one's own page, which shows none of it. */
const isElsewhere = ({ prefix }: Scope, name: string): boolean =>
  prefix === '' && /^[a-z][\w-]*\.\w/i.test(name)

/**
 * The query of a link to share: every input and the revision, so that no later default changes it.
 * Kept cases, ranges and what is not ours go along, but for what counts the readers of a campaign
 * and what the page does not show.
 */
export function sharedQuery(scope: Scope, search: string, { values, currency }: Case): string {
  const { model, prefix } = scope
  const all = Object.entries(startValues(model, values))
  const own = all.map(([key, value]): [string, string] => [prefix + key, writeValue(value)])
  const foreign = foreignParts(scope, search).filter(
    (part) =>
      !nameIn(part).some(
        (name) => isCampaign(name) || isNote(scope, name) || isElsewhere(scope, name),
      ),
  )
  const revision: [string, string] = [`${prefix}v`, String(model.revision)]
  return queryOf(foreign, [...own, ...currencyPair(currency), revision])
}
