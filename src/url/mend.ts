/** What programs put before a parameter's name when they escape a link. */
const escapedAmpersand = /^(?:amp(?:;|%3B))+/i
/** What sentences put after a link. */
const afterLink = /[\s.,;:!?)\]}<>"'»”’…/*_`|~。、]+$/

/** A text decoded once more, where it can be. */
export const decodedAgain = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** One part of a query without what an escaping program put before its name. */
export const mendName = (part: string): string => part.replace(escapedAmpersand, '')

/** A name without what breaks, joins and copies of a link leave in it; in small letters. */
export const plainName = (name: string): string => name.replace(/[^\w.-]/g, '').toLowerCase()

/** A query as it was before it was passed on: not encoded twice, its ampersands plain, and without a second question mark, which some put before what they add. */
export function mendQuery(search: string): string {
  const query = search.replace(/^\?+|\?(?=\w+=)/g, '&')
  const once = !query.includes('=') && /%3D/i.test(query) ? decodedAgain(query) : query
  return once.split('&').map(mendName).join('&')
}

/** The end of a query, of which a link's `&#38;`, an ampersand as HTML may write it, made a fragment; nothing of any other. */
export const restInFragment = (hash: string): string => {
  const rest = hash.replace(/&?#(?:0*38|x0*26);/gi, '&')
  return rest.startsWith('&') ? rest : ''
}

/** Puts it back into the query of the address. */
export function mendFragment(): void {
  const { pathname, search, hash } = location
  const rest = restInFragment(hash)
  if (rest) history.replaceState(history.state, '', pathname + search + rest)
}

/** A value without the sentence that goes on behind the link. */
export const withoutRest = (value: string): string => value.replace(afterLink, '').trim()

/** A value as it was before it was passed on: not encoded twice, and without what is not seen and the sentence around the link. */
export const mendValue = (raw: string): string =>
  withoutRest(decodedAgain(raw).replace(/\p{Cf}/gu, ''))
