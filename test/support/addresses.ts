import { existsSync } from 'node:fs'
import { inject } from 'vitest'
import { all, attribute } from './dom'
import { documents, documentsIn, type PageDocument } from './documents'

/** One build of the site: where it is served for tests, and the address it gives itself. */
export interface Build {
  readonly name: string
  readonly pages: readonly PageDocument[]
  readonly folder: string
  /** Where it is served now, without a slash at the end. */
  readonly origin: string
  /** The public address of its English home page. */
  readonly home: string
}

/** What a page calls its own address. */
export const canonical = ({ root }: PageDocument): string | undefined =>
  attribute(all(root, 'link', { rel: 'canonical' })[0], 'href')

const subsite = inject('subsite')
const folder = inject('subsiteFolder')

const mainBuild: Build = {
  name: 'at the root of its host',
  pages: documents,
  folder: 'dist',
  origin: inject('origin'),
  home:
    documents.flatMap((page) => (page.path === '/' ? (canonical(page) ?? []) : []))[0] ??
    'no home page',
}
export const subBuild: Build = {
  name: 'in a folder of another host',
  pages: documentsIn(folder),
  folder,
  origin: subsite,
  home: `https://sub.example${new URL(subsite).pathname}/`,
}
export const builds: readonly Build[] = [mainBuild, subBuild]

/** True where a build has a file for this path below its home, as `es/calculators/`. */
export const hasFile = (build: Build, below: string): boolean =>
  existsSync(
    `${build.folder}/${decodeURI(below)}${below === '' || below.endsWith('/') ? 'index.html' : ''}`,
  )
