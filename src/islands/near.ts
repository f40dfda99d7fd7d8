import type { ClientDirective } from 'astro'

/** Hydrates a calculator when it, a figure or a sentence of its numbers comes near, or at once where the address carries numbers: the prose above must follow them. */
const near: ClientDirective = (load, { value: id }, island) => {
  const hydrate = async (): Promise<void> => {
    const { props } = island.dataset
    if (props) island.setAttribute('props', await (await fetch(props)).text())
    const start = await load()
    await start()
  }
  const wake = (): void =>
    void hydrate().catch(() =>
      island.dispatchEvent(new Event('astro:hydration-error', { bubbles: true })),
    )
  if (location.search) return wake()
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watcher.disconnect()
      wake()
    },
    { rootMargin: '200px' },
  )
  for (const child of island.children) watcher.observe(child)
  // What stands below is still coming in.
  addEventListener('load', () => {
    for (const place of document.querySelectorAll(`[data-near=${id}]`)) watcher.observe(place)
  })
}
export default near
