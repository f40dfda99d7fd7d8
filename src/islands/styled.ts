const asked = new Map<string, Promise<void>>()

/** Asks for a sheet of styles, once. Done also where it does not come: what it lays out can be used without it. */
export function styled(address: string): Promise<void> {
  const coming =
    asked.get(address) ??
    new Promise<void>((done) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = address
      link.onload = link.onerror = () => done()
      document.head.append(link)
    })
  asked.set(address, coming)
  return coming
}
