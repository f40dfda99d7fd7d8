import type { Loader, LoaderContext } from 'astro/loaders'

/**
 * A loader that leaves out, while somebody writes, the entries it cannot read, so that one broken file
 * does not take down the pages of the others; the content check tells them. A build still stops at them.
 */
export const sparing = (loader: Loader): Loader => ({
  ...loader,
  // A watcher is there in `astro dev` alone.
  load: (context) => loader.load(context.watcher ? leavingOut(context) : context),
})

function leavingOut(context: LoaderContext): LoaderContext {
  const unfit = new Set<string>()
  const { store } = context
  return {
    ...context,
    // The content check tells it, once and with its line.
    logger: Object.assign(Object.create(context.logger), { error: () => undefined }),
    ...(hasFileTypes(context) && {
      entryTypes: new Map([...context.entryTypes].map(([end, type]) => [end, patient(type)])),
    }),
    parseData: async (entry) => {
      unfit.delete(entry.id)
      try {
        return await context.parseData(entry)
      } catch {
        unfit.add(entry.id)
        return entry.data
      }
    },
    store: {
      ...store,
      set: (entry) => {
        if (!unfit.has(entry.id)) return store.set(entry)
        store.delete(entry.id)
        return false
      },
    },
  }
}

/** How Astro reads one type of file. */
interface FileType {
  readonly getEntryInfo: (file: unknown) => unknown
}

/** Astro hands these to its own loaders without declaring them. */
const hasFileTypes = (
  context: LoaderContext,
): context is LoaderContext & { entryTypes: ReadonlyMap<string, FileType> } =>
  'entryTypes' in context && context.entryTypes instanceof Map

/** A file that cannot be read comes out as data that fits no schema. */
const patient = (type: FileType): FileType => ({
  ...type,
  getEntryInfo: async (file) => {
    try {
      return await type.getEntryInfo(file)
    } catch {
      return { body: '', data: { unreadable: true } }
    }
  },
})
