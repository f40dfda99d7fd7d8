const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark)

/**
 * Sets a text on its element rather than in a node of its own, so that it is true
 * whatever a browser that translates the page has put in that node's place.
 */
export const textOn = (text: string) => ({
  dangerouslySetInnerHTML: { __html: escaped(text) },
})

/** The same for a formula: a line each, exponents raised. */
export const formulaOn = (lines: readonly string[], after = '') => ({
  dangerouslySetInnerHTML: {
    __html: (lines.map(escaped).join('<br>') + escaped(after)).replace(
      /\^\{([^}]*)\}/g,
      '<sup>$1</sup>',
    ),
  },
})

/** Numbers are not words: `translate="no"`, in HTML as that attribute, in a document as its property. */
export const untranslated: Readonly<Record<string, unknown>> = {
  translate: typeof document === 'undefined' ? 'no' : false,
}
