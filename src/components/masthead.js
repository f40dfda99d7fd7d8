const select = document.querySelector('.theme select')
const link = document.querySelector('.languages a')

// Where nothing may be kept, a theme holds for this page, and numbers are in the address.
const keep = (write) => {
  try {
    write()
  } catch {}
  document.documentElement.dataset.theme = select.value
}
const aside = () => `reload ${history.length} ${location.pathname}`
// Asked for again when a reader comes back to a page that was kept as it was, which may end without a word.
onpageshow = (event) =>
  keep(() => {
    if (event?.persisted) sessionStorage.removeItem(aside())
    select.value = localStorage.palanca ?? ''
  })
onpageshow()
// What has no place in the address outlives a reload, which some browsers forget. What waits to be
// written there is written first.
onpagehide = () => {
  dispatchEvent(new Event('visibilitychange'))
  keep(() => sessionStorage.setItem(aside(), JSON.stringify({ [location.search]: history.state })))
}
select.onchange = () => keep(() => (localStorage.palanca = select.value))

// Also where it is opened beside this page, which keeps what it has.
link.onpointerdown = () => (link.search = location.search)
link.onclick = ({ ctrlKey, metaKey, shiftKey }) =>
  keep(() => {
    link.search = location.search
    if (ctrlKey || metaKey || shiftKey) return
    // What was set aside for this page, and never read here, goes on with its reader.
    const left = JSON.parse(sessionStorage['navigate ' + location.pathname] ?? '{}')
    const kept = left.at > performance.timeOrigin - 2e4 ? left[location.search] : {}
    sessionStorage['navigate ' + link.pathname] = JSON.stringify({
      [link.search]: { ...kept, ...history.state },
      at: Date.now(),
    })
  })
