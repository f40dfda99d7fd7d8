import type { workings } from './working'

/** What writes the parts of a card that browsers load late; given where the HTML of pages is made, and nowhere else. */
export const opening: { workings?: typeof workings } = {}
