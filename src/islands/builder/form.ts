import { languageCodes, languageOf } from '../../i18n'
import type { Choices, Offer } from './choices'

/** What a reader chooses by the form's own controls; numbers and locks have places of their own. */
export type Choice = Partial<Pick<Choices, 'what' | 'language' | 'theme' | 'show'>>

/** The controls of the builder: what they offer, and what is chosen by them. */
export function openForm(page: HTMLElement, onChoice: (choice: Choice) => void) {
  const select = page.querySelector('select')
  /** Those of one name. */
  const controls = (name: string): HTMLInputElement[] => [
    ...page.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
  ]
  const valuesOf = (all: readonly HTMLInputElement[]): string[] => all.map(({ value }) => value)
  const chosen = (name: string): string[] => valuesOf(controls(name).filter((one) => one.checked))
  const read: Readonly<Record<string, () => Choice>> = {
    what: () => ({ what: select?.value ?? '' }),
    language: () => ({ language: languageOf(chosen('language')[0]) }),
    theme: () => ({ theme: chosen('theme')[0] ?? 'auto' }),
    show: () => ({ show: chosen('show') }),
  }
  page.addEventListener('change', ({ target }) => {
    const choice = target instanceof Element && read[target.getAttribute('name') ?? '']?.()
    if (choice) onChoice(choice)
  })
  const offer: Offer = {
    things: [...(select?.options ?? [])].map(({ value }) => value),
    languages: languageCodes,
    themes: valuesOf(controls('theme')),
    parts: valuesOf(controls('show')),
    language: languageOf(document.documentElement.lang),
  }
  return {
    offer,
    /** Lets every control show what is chosen. */
    show(choices: Choices): void {
      if (select) select.value = choices.what
      for (const one of controls('language')) one.checked = one.value === choices.language
      for (const one of controls('theme')) one.checked = one.value === choices.theme
      for (const one of controls('show')) one.checked = choices.show.includes(one.value)
      page.querySelector('.parts')?.toggleAttribute('disabled', choices.what.startsWith('figure/'))
    },
  }
}
