import type { Report } from '../framed/report'

/** The list of what can be locked, as the preview has told it. */
export function showLocks(form: HTMLElement, onChange: (lock: readonly string[]) => void) {
  const list = form.querySelector<HTMLElement>('.locks')
  const none = form.querySelector<HTMLElement>('.lock .none')
  const boxes = (): HTMLInputElement[] => [...(list?.querySelectorAll('input') ?? [])]
  const rowOf = (key: string): HTMLElement => {
    const row = document.createElement('label')
    const box = document.createElement('input')
    Object.assign(box, { type: 'checkbox', name: 'lock', value: key, autocomplete: 'off' })
    row.append(box, document.createElement('span'), document.createElement('strong'))
    row.lastElementChild?.setAttribute('translate', 'no')
    return row
  }
  list?.addEventListener('change', () =>
    onChange(boxes().flatMap(({ checked, value }) => (checked ? [value] : []))),
  )
  const clear = (): void => {
    list?.replaceChildren()
    none?.removeAttribute('hidden')
  }
  return {
    clear,
    show(inputs: Report['inputs'], locked: readonly string[]): void {
      const keys = boxes().map(({ value }) => value)
      // What has the focus stays where it is.
      if (keys.join() !== inputs.map(({ key }) => key).join())
        list?.replaceChildren(...inputs.map(({ key }) => rowOf(key)))
      for (const [at, row] of [...(list?.children ?? [])].entries()) {
        const [box, label, value] = row.children
        const input = inputs[at]
        if (!input || !(box instanceof HTMLInputElement) || !label || !value) continue
        box.checked = locked.includes(input.key)
        label.textContent = input.label
        value.textContent = input.value
      }
      none?.toggleAttribute('hidden', inputs.length > 0)
    },
  }
}
