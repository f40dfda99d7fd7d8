import type { Tone } from './marks'

/** The colours of the page, as a canvas needs them. */
export type Theme = Readonly<Record<Tone, string>> & {
  /** How much larger than usual the reader's text is. */
  readonly scale: number
  /** The reader has asked for less motion. */
  readonly still: boolean
}

/**
 * Tells when the colours of the page have changed, with the device's theme or by the reader's choice.
 * @returns a function that ends it
 */
export function onThemeChange(tell: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const choice = new MutationObserver(tell)
  dark.addEventListener('change', tell)
  choice.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    dark.removeEventListener('change', tell)
    choice.disconnect()
  }
}
