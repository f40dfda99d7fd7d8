/** How long a browser may take until it has begun to save a file, in ms. */
const begun = 60_000

/** Saves a file where the reader's browser keeps such. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), begun)
}
