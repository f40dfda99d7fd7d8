import href from '../../styles/use.css?url&no-inline'

let asked: Promise<true> | undefined

const ask = (): Promise<true> =>
  new Promise((done, fail) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => done(true)
    link.onerror = () => {
      link.remove()
      asked = undefined
      fail(new Error(href))
    }
    document.head.append(link)
  })

/** Asks for the styles of what comes on demand, once; no page carries them from the start. */
export const styled = (): Promise<true> => (asked ??= ask())
