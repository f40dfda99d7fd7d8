/** The buttons that print a template; without scripts there are none. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => {
    const template = button.closest('.template')
    template?.toggleAttribute('data-alone', true)
    addEventListener('afterprint', () => template?.removeAttribute('data-alone'), { once: true })
    print()
  })
}

export {}
