import { globSync, readFileSync } from 'node:fs'

/** One page of the built site. */
export interface BuiltPage {
  /** Its address on the host, as `/es/calculators/`. */
  readonly path: string
  readonly file: string
  readonly html: string
}

/** Every page that was built, found on disk so that none is forgotten. */
export const builtPages: readonly BuiltPage[] = globSync('dist/**/*.html')
  .sort()
  .map((file) => ({
    file,
    path: `/${file.replaceAll('\\', '/').replace(/^dist\//, '').replace(/index\.html$/, '')}`,
    html: readFileSync(file, 'utf8'),
  }))
