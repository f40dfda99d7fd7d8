// What a reader does before a calculator is awake, as early as its page comes in, stands in the state
// of the history's entry; what a browser restores does not.
const keep = ({ target, type: kind }) => {
  const { dataset, type, value } = target
  const id = target.closest('astro-island[ssr] [data-calculator]')?.dataset.calculator
  // A slider counts where it comes to rest.
  if (!id || (type === 'range' && kind === 'input')) return
  // The currency's list has no name of its own.
  const key = dataset.slider || target.name || 'cur'
  const done = type === 'range' ? +value : type === 'checkbox' ? target.checked : value
  const state = history.state ?? {}
  history.replaceState({ ...state, [id]: { ...state[id], [key]: done } }, '')
}
addEventListener('input', keep, true)
addEventListener('change', keep, true)

// The page of a worked case is asked for while nothing runs here: in the currency that was chosen.
addEventListener('formdata', ({ formData }) => {
  for (const { selectedIndex, value } of document.querySelectorAll('[data-currency]'))
    if (selectedIndex > 0) formData.set('cur', value)
})

// A calculator that is not running says so, as where scripts are off: its worked cases are still pages.
addEventListener('astro:hydration-error', ({ target }) => {
  target.querySelector('[data-calculator]')?.setAttribute('data-not-running', '')
  // What is typed where nothing runs would go nowhere.
  target.querySelector('.inputs')?.setAttribute('disabled', '')
})
