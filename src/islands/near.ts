import type { ClientDirective } from 'astro'

/** Hydrates a calculator when it comes near, or at once where the address carries numbers: the prose above must follow them. */
const near: ClientDirective = (load, _options, element) => {
  const hydrate = async (): Promise<void> => {
    const start = await load()
    await start()
  }
  if (location.search.length > 1) return void hydrate()
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watcher.disconnect()
      void hydrate()
    },
    { rootMargin: '200px' },
  )
  for (const child of element.children) watcher.observe(child)
}
export default near
