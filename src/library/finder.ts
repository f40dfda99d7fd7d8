import { getCollection, type CollectionEntry } from 'astro:content'

/** What readers may be about to do, in their order, with the calculators that help. */
export const finderGroups = async (): Promise<readonly CollectionEntry<'finder'>['data'][]> =>
  (await getCollection('finder')).map(({ data }) => data).sort((a, b) => a.order - b.order)
