import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { FontProvider } from 'astro'
import { cut, type Cut } from './cut.ts'
import { letters, rare, signs } from './glyphs.ts'

/** Where one typeface comes from: a variable file for each style, and one of every sign. */
export interface Faces {
  readonly normal: string
  readonly italic?: string
  readonly signs: string
}

const weights = { min: 400, max: 600 }
const rangeOf = (text: string): string[] =>
  Array.from(text, (sign) => `U+${sign.charCodeAt(0).toString(16)}`)

/** Cuts a typeface to what the pages need. Its first file is all that most pages load. */
export const cutFonts = (): FontProvider<Faces> => {
  let root = new URL('.', import.meta.url)
  return {
    name: 'cut',
    init: (context) => {
      root = context.root
    },
    resolveFont: async ({ options: faces }) => {
      if (!faces) return undefined
      const folder = fileURLToPath(new URL('.astro/fonts-cut', root))
      const { resolve } = createRequire(root)
      /** @param isAsked whether it is loaded only where one of its signs is seen */
      const face = async (from: Cut, style: string, isAsked: boolean) => ({
        weight: `${weights.min} ${weights.max}`,
        style,
        src: [{ url: await cut({ ...from, file: resolve(from.file) }, folder) }],
        ...(isAsked && { unicodeRange: rangeOf(from.text) }),
      })
      const { normal, italic } = faces
      return {
        fonts: [
          await face({ file: normal, text: letters, weights }, 'normal', false),
          await face({ file: normal, text: rare, weights, part: 'rare' }, 'normal', true),
          await face({ file: faces.signs, text: signs }, 'normal', true),
          ...(italic
            ? [await face({ file: italic, text: letters + rare, weights }, 'italic', false)]
            : []),
        ],
      }
    },
  }
}
