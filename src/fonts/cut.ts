import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import subsetFont from 'subset-font'

/** A font file, the characters wanted of it, and its weights where it holds several. */
export interface Cut {
  readonly file: string
  readonly text: string
  readonly weights?: { readonly min: number; readonly max: number }
  /** Tells several cuts of one file apart. */
  readonly part?: string
}

/** Kerning, ligatures, and figures that stand in columns. */
const features = ['kern', 'liga', 'lnum', 'tnum']
/** What no browser asks of these letters; without `GDEF` they are kerned alike at every weight. */
const unused = ['BASE', 'STAT', 'GDEF', 'MVAR']

/** Writes what is wanted of a font file into the folder, and returns where. */
export async function cut(
  { file, text, weights, part = '' }: Cut,
  folder: string,
): Promise<string> {
  const options = {
    targetFormat: 'woff2' as const,
    keepFeatures: features,
    noHinting: true,
    dropTables: unused,
    ...(weights && { variationAxes: { wght: weights } }),
  }
  const bytes = await subsetFont(readFileSync(file), text, options)
  const path = join(folder, `${basename(file, extname(file))}${part}.woff2`)
  // A development server starts anew when a font changes, and a build may run beside it.
  if (existsSync(path) && readFileSync(path).equals(bytes)) return path
  mkdirSync(folder, { recursive: true })
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, path)
  return path
}
