interface Pointer {
  readonly key: string | undefined
  readonly from: HTMLElement | undefined
}

const pointerOf = (target: EventTarget | null | undefined): Pointer => {
  const from = target instanceof Element ? target.closest<HTMLElement>('[data-of]') : null
  return { key: from?.dataset['of'], from: from ?? undefined }
}

const listening = new WeakSet<Element>()

/**
 * Lets a name in the working point at its field or result, and these at their names: by the mouse
 * and by the focus. What is pointed at is marked `data-pointed`.
 */
export function pointAt(working: Element): void {
  const card = working.closest('section')
  if (!card || listening.has(card)) return
  listening.add(card)
  const point = ({ key, from }: Pointer): void => {
    for (const one of card.querySelectorAll('[data-pointed]')) one.removeAttribute('data-pointed')
    if (!key || !from) return
    const isName = from.matches('a')
    for (const one of card.querySelectorAll(`[data-of="${key}"]`))
      one.toggleAttribute('data-pointed', isName || one.matches('a'))
  }
  for (const kind of ['pointerover', 'focusin'])
    card.addEventListener(kind, ({ target }) => point(pointerOf(target)))
  // A reader may have come to one of them before anything listened.
  const come = ['a[data-of]:hover', ':focus', '[data-of]:hover'].map((one) =>
    pointerOf([...card.querySelectorAll(one)].at(-1)),
  )
  point(come.find(({ key }) => key) ?? pointerOf(undefined))
  card.addEventListener('click', (event) => {
    const { key, from } = pointerOf(event.target)
    const field = card.querySelector<HTMLElement>(`[name="${key}"]:is(input, select)`)
    if (!from?.matches('a') || !field) return
    // The address belongs to the numbers.
    event.preventDefault()
    field.closest('details')?.setAttribute('open', '')
    field.focus()
  })
}
