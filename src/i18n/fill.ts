/** Puts values into the `{name}` places of a sentence; an unknown place stays as written. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
