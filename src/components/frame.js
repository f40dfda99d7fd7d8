const { dataset } = document.documentElement
// What the host of a frame asks for, before anything is painted.
for (const [name, words] of new URLSearchParams(location.search.replace(/&(amp;)+/g, '&')))
  if (/^(theme|show|lock)$/.test(name)) dataset[name] = words.replace(/\W+/g, ' ')

const tell = () => {
  const { body } = document
  const height = Math.ceil(body.getBoundingClientRect().height)
  parent.postMessage({ type: 'palanca:resize', id: body.dataset.embed, height }, '*')
}
// A frame far below the reader is not drawn, and only loading tells its height.
onload = tell
onmessage = ({ source, data }) => source === parent && data === 'palanca:measure' && tell()
document.addEventListener('DOMContentLoaded', () => {
  new ResizeObserver(tell).observe(document.body)
  // What is locked cannot be moved from the start.
  for (const key of dataset.lock?.split(' ') ?? [])
    for (const one of document.querySelectorAll(`[name="${key}"],[data-slider="${key}"]`))
      one.disabled = true
  const link = document.querySelector('.embed-foot a')
  link.onpointerdown = link.onclick = () => (link.search = location.search)
})
