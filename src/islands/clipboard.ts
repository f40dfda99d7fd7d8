/** Whether this was done; on pages without a secure origin there is no clipboard, or an undefined one. */
const done = (copy: () => Promise<void>): Promise<boolean> =>
  new Promise<void>((resolve) => resolve(copy())).then(
    () => true,
    () => false,
  )

/** Copies a text. @returns whether the browser let it */
export const copyText = (text: string): Promise<boolean> =>
  done(() => navigator.clipboard.writeText(text))

/**
 * Copies a picture with what it says, so that slides take the picture and documents the text.
 * @param picture may still be on its way: a browser lets us copy only as long as a click is fresh
 * @returns whether the browser let it
 * @throws what kept the picture from being drawn
 */
export async function copyWithPicture(
  picture: Promise<Blob>,
  { html, text }: { readonly html: string; readonly text: string },
): Promise<boolean> {
  const copied = done(() => {
    const item = new ClipboardItem({
      'image/png': picture,
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    return navigator.clipboard.write([item])
  })
  await picture
  return copied
}
