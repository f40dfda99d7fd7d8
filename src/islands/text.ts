const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A text as HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark)

/** Sets what an element holds as HTML; what came with the page stays until it is another. */
export const inHtml = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } })

/**
 * Sets a text on its element rather than in a node of its own, so that it is true
 * whatever a browser that translates the page has put in that node's place.
 */
export const textOn = (text: string) => inHtml(escaped(text))

/** Whether this makes the HTML of a page. */
export const onServer: boolean = import.meta.env.SSR

/** Numbers are not words: `translate="no"`, in HTML as that attribute, in a document as its property. */
export const untranslated: Readonly<Record<string, unknown>> = {
  translate: onServer ? 'no' : false,
}

/** The same, where what stands there may be words another time. */
export const translated = (isWords: boolean): Readonly<Record<string, unknown>> =>
  isWords ? (onServer ? {} : { translate: true }) : untranslated
