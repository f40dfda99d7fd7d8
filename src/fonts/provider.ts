import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { FontProvider } from 'astro'
import { cut } from './cut.ts'
import { letters, signs } from './glyphs.ts'

/** Where one typeface comes from: a variable file for each style, and one of every sign. */
export interface Faces {
  readonly normal: string
  readonly italic?: string
  readonly signs: string
}

const weights = { min: 400, max: 600 }
const range = Array.from(signs, (sign) => `U+${sign.charCodeAt(0).toString(16)}`)

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
      const face = async (file: string, text: string, style: string, whole: boolean) => ({
        weight: `${weights.min} ${weights.max}`,
        style,
        src: [{ url: await cut({ file: resolve(file), text, ...(whole && { weights }) }, folder) }],
        ...(!whole && { unicodeRange: range }),
      })
      const { normal, italic } = faces
      return {
        fonts: [
          await face(normal, letters, 'normal', true),
          await face(faces.signs, signs, 'normal', false),
          ...(italic ? [await face(italic, letters, 'italic', true)] : []),
        ],
      }
    },
  }
}
