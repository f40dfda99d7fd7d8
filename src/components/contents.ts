/** Marks the section being read in the list of contents, and puts the list away where something wide passes over it. */
const contents = document.querySelector('.contents')
const links = [...(contents?.querySelectorAll('a') ?? [])]
const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))))

const mark = (): void => {
  const begun = headings.filter((one) => (one?.getBoundingClientRect().top ?? 0) < innerHeight / 3)
  links.forEach((link, at) =>
    at === begun.length - 1
      ? link.setAttribute('aria-current', 'true')
      : link.removeAttribute('aria-current'),
  )
}
// A heading that passes the line at a third of the window, however fast, ends one section and begins another.
const line = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -66% 0px' })
for (const heading of headings) if (heading) line.observe(heading)

const over = new Set<Element>()
const upperHalf = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) over.add(target)
      else over.delete(target)
    contents?.toggleAttribute('data-covered', over.size > 0)
  },
  { rootMargin: '0px 0px -50% 0px' },
)
for (const wide of document.querySelectorAll('.prose :is(.signature, .calculator)'))
  upperHalf.observe(wide)

export {}
