import type { Tone } from '../charts'

type Colour = Tone | 'ink' | 'soft' | 'rule' | 'surface'

/** The colours and typefaces of the page, as a picture needs them. */
export type Palette = Readonly<Record<Colour | 'sans' | 'serif', string>>

/** Reads them where a calculator stands, as they are there now. */
export function paletteAt(place: Element): Palette {
  const probe = document.createElement('span')
  place.append(probe)
  const read = (name: Colour): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const family = (name: 'sans' | 'serif'): string => {
    probe.style.fontFamily = `var(--${name})`
    return getComputedStyle(probe).fontFamily
  }
  const palette = {
    load: read('load'),
    effort: read('effort'),
    fulcrum: read('fulcrum'),
    context: read('context'),
    loss: read('loss'),
    ink: read('ink'),
    soft: read('soft'),
    rule: read('rule'),
    surface: read('surface'),
    sans: family('sans'),
    serif: family('serif'),
  }
  probe.remove()
  return palette
}
