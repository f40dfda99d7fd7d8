const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('')

/** What both languages are written with on every page; a narrow space is drawn from the ordinary one. */
export const letters = `${ascii}\u00a0ÁÉÍÓÚáéíóúüñ¿¡«»“”‘’–—…−×÷·`

/** What few pages need, or a reader's own choice does: letters of names, other currencies. */
export const rare = 'ÜÑçèï±¹²³½°ªº€£¥'

/** Signs of formulas and of rarer currencies, which the files of letters lack. */
export const signs = '⁰⁴⁵⁶⁷⁸⁹√↑→↔≤≥≈₹'
