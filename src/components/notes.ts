/** What a term means or where a figure comes from, beside its link; a part of its own, as no number waits for it. */
const card = document.getElementById('note')
/** What each link says, which the browser would else show by itself. */
const notes = new Map<HTMLAnchorElement, string>()
let owner: HTMLAnchorElement | undefined
let leaving: ReturnType<typeof setTimeout> | undefined

const hide = (): void => {
  owner?.removeAttribute('aria-describedby')
  owner = undefined
  card?.hidePopover()
}
const show = (link: HTMLAnchorElement): void => {
  clearTimeout(leaving)
  if (!card || owner === link) return
  hide()
  owner = link
  link.setAttribute('aria-describedby', card.id)
  card.textContent = notes.get(link) ?? ''
  card.showPopover()
  const [place, size] = [link.getBoundingClientRect(), card.getBoundingClientRect()]
  const room = document.documentElement.clientWidth - size.width - 8
  const above = place.top - size.height - 8
  card.style.left = `${Math.max(8, Math.min(place.left, room))}px`
  card.style.top = `${above > 8 ? above : place.bottom + 8}px`
}
const soon = (): void => void (leaving = setTimeout(hide, 200))

for (const link of document.querySelectorAll<HTMLAnchorElement>(
  '.prose :is(.term, .cite > a)[title]',
)) {
  notes.set(link, link.title)
  link.removeAttribute('title')
  let touched = false
  link.addEventListener('pointerdown', ({ pointerType }) => (touched = pointerType === 'touch'))
  link.addEventListener(
    'pointerenter',
    ({ pointerType }) => void (pointerType === 'mouse' && show(link)),
  )
  link.addEventListener(
    'pointerleave',
    ({ pointerType }) => void (pointerType === 'mouse' && soon()),
  )
  link.addEventListener('focus', () => void (touched || show(link)))
  link.addEventListener('blur', hide)
  // A first touch reads the note, a second one follows the link.
  link.addEventListener('click', (event) => {
    if (!touched || owner === link) return
    event.preventDefault()
    show(link)
  })
}

// A note that has no room beside the text opens under its line.
for (const link of document.querySelectorAll('.cite > a:has(+ .note)')) {
  const note = link.nextElementSibling
  link.addEventListener('click', (event) => {
    const isOpen = link.getAttribute('aria-expanded') === 'true'
    if (!isOpen && note?.checkVisibility()) return
    event.preventDefault()
    link.setAttribute('aria-expanded', String(!isOpen))
  })
}
card?.addEventListener('pointerenter', () => clearTimeout(leaving))
card?.addEventListener('pointerleave', soon)
addEventListener('keydown', ({ key }) => void (key === 'Escape' && hide()))
addEventListener('scroll', hide, { passive: true })

export {}
