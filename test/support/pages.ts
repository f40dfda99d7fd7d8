import { globSync, readFileSync } from 'node:fs'

/** One page of the built site. */
export interface BuiltPage {
  /** Its address on the host, as `/es/calculators/`. */
  readonly path: string
  readonly file: string
  readonly html: string
}

/** Every page of a build, found on disk so that none is forgotten. */
export const pagesIn = (folder: string): readonly BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((name) => ({
      file: `${folder}/${name}`,
      path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(`${folder}/${name}`, 'utf8'),
    }))

/** Every page that was built. */
export const builtPages: readonly BuiltPage[] = pagesIn('dist')
