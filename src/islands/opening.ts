import type { LateParts } from './late'
import type { workings } from './working'

/** What browsers load late, given where the HTML of pages is made and nowhere else. */
export const opening: { parts?: LateParts; workings?: typeof workings } = {}
