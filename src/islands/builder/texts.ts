/** Everything that can be taken from the builder as a text, in its order. */
export const shareTexts = ['frame', 'address', 'link', 'markdown', 'chat'] as const
export type ShareText = (typeof shareTexts)[number]

/** What the preview has told of itself. */
interface Told {
  readonly title: string
  /** The page that holds the same numbers, in full. */
  readonly link: string
  readonly answer: { readonly label: string; readonly value: string }
}

/** A frame as others will show it. */
interface Frame {
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

/** A title that is a question ends itself. */
const said = ({ title, answer }: Told): string =>
  `${/[?!]$/.test(title) ? title : `${title}.`} ${answer.label}: ${answer.value}`

/** Each of them. */
export const textsOf = (
  told: Told,
  { source, script, height }: Frame,
): Readonly<Record<ShareText, string>> => ({
  frame: `<iframe src="${forAttribute(source)}" title="${forAttribute(told.title)}" width="100%" height="${height}" style="border:0" allow="clipboard-write"></iframe>\n<script src="${forAttribute(script)}" async></script>`,
  address: source,
  link: told.link,
  markdown: `[${forMarkdown(said(told))}](${told.link.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`,
  chat: `${said(told)}\n${told.link}`,
})
