/** What the preview has told of itself. */
export interface Told {
  readonly title: string
  /** The page that holds the same numbers, in full. */
  readonly link: string
  readonly answer: { readonly label: string; readonly value: string }
}

export interface Frame {
  /** The address of the frame, in full. */
  readonly source: string
  /** The address of the script that sizes frames, in full. */
  readonly script: string
  /** In CSS pixels. */
  readonly height: number
}

const forAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const forMarkdown = (text: string): string => text.replace(/[\\[\]*_`<>]/g, '\\$&')

const said = ({ title, answer }: Told): string => `${title}. ${answer.label}: ${answer.value}`

/** Everything that can be taken from the builder, as texts. */
export const textsOf = (told: Told, { source, script, height }: Frame) => ({
  frame: `<iframe src="${forAttribute(source)}" title="${forAttribute(told.title)}" width="100%" height="${height}" style="border:0" allow="clipboard-write"></iframe>\n<script src="${forAttribute(script)}" async></script>`,
  address: source,
  link: told.link,
  markdown: `[${forMarkdown(said(told))}](${told.link.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`,
  chat: `${said(told)}\n${told.link}`,
})
