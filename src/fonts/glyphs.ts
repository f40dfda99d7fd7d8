const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('')

/** What both languages are written with; a narrow space is drawn from the ordinary one. */
export const letters = `${ascii}\u00a0ÁÉÍÓÚÜÑáéíóúüñçèï¿¡«»“”‘’–—…−±×÷·¹²³½°ªº€£¥`

/** Signs of formulas and of rarer currencies, which the files of letters lack. */
export const signs = '⁰⁴⁵⁶⁷⁸⁹√↑→↔≤≥≈₹'
