// What a reader does before a calculator is awake, as early as its page comes in, stands in the state
// of the history's entry; what a browser restores does not.
const keep = ({ target, type: kind }) => {
  const { dataset, type, value } = target
  const { calculator: id } = target.closest('astro-island[ssr] [data-calculator]')?.dataset ?? {}
  // A slider counts where it comes to rest.
  if (!id || (type === 'range' && kind === 'input')) return
  const key = dataset.slider ?? ('currency' in dataset ? 'cur' : target.name)
  const done = type === 'range' ? +value : type === 'checkbox' ? target.checked : value
  const { [id]: others } = history.state ?? {}
  history.replaceState({ ...history.state, [id]: { ...others, [key]: done } }, '')
}
for (const kind of ['input', 'change']) document.addEventListener(kind, keep, true)

// The page of a worked case is asked for while nothing runs here: in the currency that was chosen.
addEventListener('formdata', ({ formData }) => {
  for (const { selectedIndex, value } of document.querySelectorAll('[data-currency]'))
    if (selectedIndex > 0) formData.set('cur', value)
})

// A calculator that is not running says so, as where scripts are off: its worked cases are still pages.
addEventListener('astro:hydration-error', ({ target }) => {
  target.querySelector?.('[data-calculator]')?.setAttribute('data-not-running', '')
  // What is typed where nothing runs would go nowhere.
  target.querySelector?.('.inputs')?.setAttribute('disabled', '')
})
