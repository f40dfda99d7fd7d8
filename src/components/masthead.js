const select = document.querySelector('.theme select')
const link = document.querySelector('.languages a')
const { dataset } = document.documentElement

// Asked for again when a reader comes back to a page that was kept as it was.
onpageshow = () => {
  try {
    select.value = localStorage.palanca ?? ''
  } catch {}
  dataset.theme = select.value
}
onpageshow()
select.onchange = () => {
  // Where nothing may be kept, it holds for this page.
  try {
    localStorage.palanca = select.value
  } catch {}
  dataset.theme = select.value
}

link.onpointerdown = () => (link.search = location.search)
link.onclick = () => {
  link.search = location.search
  // Where nothing may be kept, the numbers are in the address.
  try {
    sessionStorage['navigate ' + link.pathname] = JSON.stringify({ [link.search]: history.state })
  } catch {}
}
