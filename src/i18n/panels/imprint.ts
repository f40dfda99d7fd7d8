/** What stands at the foot of a printed calculator. */
export const imprintWords = {
  en: {
    printed: 'Printed on {date}. It opens with these numbers at',
    note: 'Note',
  },
  es: {
    printed: 'Impreso el {date}. Se abre con estos números en',
    note: 'Nota',
  },
}
