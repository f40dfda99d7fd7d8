/** Everything at the ends of a tree, by its path: `problems.empty`. */
const leaves = (tree: unknown, path = ''): [path: string, leaf: unknown][] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([key, branch]: [string, unknown]) =>
        leaves(branch, path ? `${path}.${key}` : key),
      )
    : [[path, tree]]

/** Every sentence of a tree, by its path. */
export const sentences = (tree: unknown): ReadonlyMap<string, string> =>
  new Map(leaves(tree).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

/** The `{names}` that a sentence leaves to be filled in, each once. */
export const placesOf = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name))].sort()
