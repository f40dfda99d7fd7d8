const select = document.querySelector('.theme select')
const link = document.querySelector('.languages a')

// Where nothing may be kept, a theme holds for this page, and numbers are in the address.
const keep = (write) => {
  try {
    write()
  } catch {}
  document.documentElement.dataset.theme = select.value
}
// Asked for again when a reader comes back to a page that was kept as it was.
onpageshow = () => keep(() => (select.value = localStorage.palanca ?? ''))
onpageshow()
select.onchange = () => keep(() => (localStorage.palanca = select.value))

link.onpointerdown = link.onclick = () =>
  keep(() => {
    link.search = location.search
    // What was set aside for this page, and never read here, goes on with its reader.
    const aside = JSON.parse(sessionStorage['navigate ' + location.pathname] ?? '{}')
    const kept = aside.at > performance.timeOrigin - 2e4 ? aside[location.search] : {}
    sessionStorage['navigate ' + link.pathname] = JSON.stringify({
      [link.search]: { ...kept, ...history.state },
      at: Date.now(),
    })
  })
