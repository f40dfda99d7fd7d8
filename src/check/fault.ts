/** One thing that is wrong with the content, as its author is told it. */
export interface Fault {
  /** From the project's folder, as `content/facts.yaml`. */
  readonly file: string
  readonly line?: number | undefined
  /** The place in the file by its names, as `inputs.reps.label`. */
  readonly key?: string | undefined
  readonly sentence: string
  /** What the addresses of the pages it spoils begin with, without the site's folder; '' is every page. */
  readonly affects: readonly string[]
}

/** Names on the way to a place in a file; a number is a place in a list. */
export type Path = readonly (string | number)[]

/** A path as one name: `examples[0].given.reps`. */
export const keyOf = (path: Path): string | undefined =>
  path.length === 0
    ? undefined
    : path.reduce<string>(
        (key, part) =>
          typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${part}` : part,
        '',
      )

/** What a fault says wherever its lines have moved: `content/facts.yaml id: sentence`. */
export const faultId = ({ file, key, sentence }: Fault): string =>
  `${file}${key ? ` ${key}` : ''}: ${sentence}`

/** A fault in one line: `content/facts.yaml:12 id: sentence`. */
export const faultLine = (fault: Fault): string =>
  faultId({ ...fault, file: fault.line ? `${fault.file}:${fault.line}` : fault.file })
