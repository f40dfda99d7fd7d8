// Whoever opens an article from its top sees that before what stands further down is laid out;
// whoever comes to a place in it, or back to one, finds all of it at its full height.
const page = document.documentElement
const [visit] = performance.getEntriesByType('navigation')
if (visit?.type === 'navigate' && !location.hash) {
  page.dataset.coming = ''
  // A press may lead to a place in it.
  for (const moment of ['load', 'click']) addEventListener(moment, () => delete page.dataset.coming)
}
