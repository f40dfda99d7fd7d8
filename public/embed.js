// Sizes each Palanca frame to its content, and leaves every other frame alone.
;(() => {
  const ours = ({ src }) => {
    try {
      const { pathname, origin } = new URL(src)
      return /\/embed\/(figure\/)?[\w-]+\/$/.test(pathname) && origin
    } catch {}
  }
  const frames = () => [...document.querySelectorAll('iframe')]
  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'palanca:resize' || !(data.height > 0 && data.height < 1e6)) return
    const frame = frames().find((one) => source && one.contentWindow === source)
    const from = frame && ours(frame)
    // A sandbox hides the origin.
    if (from && (from === origin || (origin === 'null' && frame.sandbox.length)))
      frame.style.height = `${Math.ceil(data.height)}px`
  })
  // These may have spoken before; later ones speak as they load.
  for (const frame of frames())
    if (ours(frame)) frame.contentWindow?.postMessage('palanca:measure', '*')
})()
