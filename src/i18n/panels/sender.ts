/** What is said to whoever opens a link with somebody else's numbers. */
export const senderWords = {
  en: {
    name: 'What was shared with you',
    title: {
      one: 'Shared with you: 1 of {all} numbers differs from how this opens.',
      other: 'Shared with you: {n} of {all} numbers differ from how this opens.',
    },
    same: 'Shared with you, with the numbers it opens with.',
    each: 'As it opens → as it was sent',
    back: 'Back to the numbers sent to you',
    note: 'Note from the sender',
    difference: '{label}: {from} → {to}',
    changed: 'You changed {n}: {list}.',
    andMore: '{list}; and {n} more',
    along: 'With them came {parts}: see below the results.',
    parts: { cases: 'cases to compare', ranges: 'ranges' },
    joint: ' and ',
    damaged: 'Part of that could not be read, and is named there.',
  },
  es: {
    name: 'Lo que te compartieron',
    title: {
      one: 'Te compartieron este caso: 1 de {all} números es distinto del caso inicial.',
      other: 'Te compartieron este caso: {n} de {all} números son distintos del caso inicial.',
    },
    same: 'Te compartieron este caso, con los números iniciales.',
    each: 'Caso inicial → como te lo enviaron',
    back: 'Volver a los números que te enviaron',
    note: 'Nota de quien lo envía',
    difference: '{label}: {from} → {to}',
    changed: 'Cambiaste {n}: {list}.',
    andMore: '{list}; y {n} más',
    along: 'Con ellos llegaron {parts}: están debajo de los resultados.',
    parts: { cases: 'casos para comparar', ranges: 'rangos' },
    joint: ' y ',
    damaged: 'Una parte no se pudo leer, y ahí se dice cuál.',
  },
}
