// Sizes each Palanca frame to its content. Only the frame a message came from is touched.
;(() => {
  const frames = () => document.querySelectorAll('iframe')
  addEventListener('message', ({ data, source, origin }) => {
    if (!data || data.type !== 'palanca:resize' || !(data.height > 0)) return
    for (const frame of frames())
      if (frame.contentWindow === source && new URL(frame.src, location.href).origin === origin)
        frame.style.height = `${Math.ceil(data.height)}px`
  })
  for (const frame of frames())
    if (frame.src.includes('/embed/')) frame.contentWindow.postMessage('palanca:measure', '*')
})()
