/** What is said to whoever opens a link with somebody else's numbers. */
export const senderWords = {
  en: {
    name: 'What was shared with you',
    sent: {
      title: {
        one: 'Shared with you: 1 of {all} numbers differs from how this opens.',
        other: 'Shared with you: {n} of {all} numbers differ from how this opens.',
      },
      same: 'Shared with you, with the numbers it opens with.',
      each: 'As it opens → as it was sent',
      back: 'Back to the numbers sent to you',
    },
    /** In a frame the numbers are its host's. */
    set: {
      title: {
        one: 'Set for this page: 1 of {all} numbers differs from how this opens.',
        other: 'Set for this page: {n} of {all} numbers differ from how this opens.',
      },
      same: 'Set for this page, with the numbers it opens with.',
      each: 'As it opens → as set for this page',
      back: 'Back to the numbers set for this page',
    },
    note: 'Note from the sender',
    difference: '{label}: {from} → {to}',
    changed: 'You changed {n}: {list}.',
    andMore: '{list}; and {n} more',
  },
  es: {
    name: 'Lo que te compartieron',
    sent: {
      title: {
        one: 'Te compartieron este caso: 1 de {all} números es distinto del caso inicial.',
        other: 'Te compartieron este caso: {n} de {all} números son distintos del caso inicial.',
      },
      same: 'Te compartieron este caso, con los números iniciales.',
      each: 'Caso inicial → como te lo enviaron',
      back: 'Volver a los números que te enviaron',
    },
    set: {
      title: {
        one: 'Preparada para esta página: 1 de {all} números es distinto del caso inicial.',
        other: 'Preparada para esta página: {n} de {all} números son distintos del caso inicial.',
      },
      same: 'Preparada para esta página, con los números iniciales.',
      each: 'Caso inicial → como está en esta página',
      back: 'Volver a los números de esta página',
    },
    note: 'Nota de quien lo envía',
    difference: '{label}: {from} → {to}',
    changed: 'Cambiaste {n}: {list}.',
    andMore: '{list}; y {n} más',
  },
}
