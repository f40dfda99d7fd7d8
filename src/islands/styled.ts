const asked = new Map<string, Promise<void>>()

const ask = (address: string): Promise<void> =>
  new Promise((done, fail) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => done()
    link.onerror = () => {
      link.remove()
      asked.delete(address)
      fail(new Error(address))
    }
    document.head.append(link)
  })

/** Asks for the styles of what comes on demand, once; no page carries them from the start. */
export function styled(address: string): Promise<void> {
  const coming = asked.get(address) ?? ask(address)
  asked.set(address, coming)
  return coming
}
