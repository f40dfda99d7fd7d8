import type { ClientDirective } from 'astro'

/** Hydrates a calculator when it, a figure or a sentence of its numbers comes near, or at once where the address carries numbers: the prose above must follow them. */
const near: ClientDirective = (load, { value: id }, island) => {
  const hydrate = async (): Promise<void> => {
    const { props } = island.dataset
    if (props) {
      const read = async (): Promise<string> => {
        const answer = await fetch(props)
        if (!answer.ok) throw new Error(`${props}: ${answer.status}`)
        return answer.text()
      }
      // As its script, it is asked for twice.
      const again = async (): Promise<string> => {
        await new Promise((wait) => setTimeout(wait, 1_000))
        return read()
      }
      island.setAttribute('props', await read().catch(again))
    }
    const start = await load()
    await start()
  }
  const wake = (): void =>
    void hydrate().catch(() =>
      island.dispatchEvent(new Event('astro:hydration-error', { bubbles: true })),
    )
  // A card says so itself.
  island.addEventListener('astro:hydration-error', () => {
    for (const figure of document.querySelectorAll(`[data-draws=${id}]`))
      figure.setAttribute('data-not-running', '')
  })
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
