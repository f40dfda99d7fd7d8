/** What the share panel says. */
export const shareWords = {
  en: {
    note: 'A note for whoever opens the link',
    noteHint:
      'If you like. It travels in the link and is shown above these numbers, as plain text.',
    count: '{n} of {most} characters',
    tooLong: {
      one: 'The note is 1 character longer than the {most} that fit. Shorten it, or the link carries only the first {most}.',
      other:
        'The note is {n} characters longer than the {most} that fit. Shorten it, or the link carries only the first {most}.',
    },
    link: 'Link with these numbers',
    copy: 'Copy this link',
    copiedNote: 'Link copied. It opens with these numbers and your note.',
    refused: 'Your browser did not let us copy. The link is marked above: copy it from there.',
    unread: 'Not in the link, because no number can be read there yet: {fields}.',
    long: 'The link has {n} characters. Some chats and mail programs cut links off after {most}.',
    shorten: 'Shorten or leave out {parts}.',
    parts: { note: 'the note', cases: 'the kept cases', ranges: 'the ranges' },
    joint: ' or ',
    send: 'Send by an app …',
    notSent: 'Your device did not open its list of apps. The link can be copied above.',
    showCode: 'QR code',
    code: 'QR code of the link to “{title}” with these numbers',
    download: 'Save the QR code (.svg)',
    dense: 'This link makes a fine code: print it large, or shorten the link.',
    noCode: 'The link is too long for a QR code.',
  },
  es: {
    note: 'Una nota para quien abra el enlace',
    noteHint:
      'Si quieres. Viaja en el enlace y se muestra encima de los números, como texto simple.',
    count: '{n} de {most} caracteres',
    tooLong: {
      one: 'La nota tiene 1 carácter más de los {most} que caben. Acórtala, o el enlace llevará solo los primeros {most}.',
      other:
        'La nota tiene {n} caracteres más de los {most} que caben. Acórtala, o el enlace llevará solo los primeros {most}.',
    },
    link: 'Enlace con estos números',
    copy: 'Copiar este enlace',
    copiedNote: 'Enlace copiado. Se abre con estos números y con tu nota.',
    refused: 'Tu navegador no permitió copiar. El enlace está marcado arriba: cópialo desde ahí.',
    unread: 'No va en el enlace, porque todavía no es un número: {fields}.',
    long: 'El enlace tiene {n} caracteres. Algunos chats y programas de correo cortan los enlaces a partir de {most}.',
    shorten: 'Acorta o quita {parts}.',
    parts: { note: 'la nota', cases: 'los casos guardados', ranges: 'los rangos' },
    joint: ' o ',
    send: 'Enviar con una app…',
    notSent: 'Tu dispositivo no abrió la lista de apps. El enlace se puede copiar arriba.',
    showCode: 'Código QR',
    code: 'Código QR del enlace a «{title}» con estos números',
    download: 'Guardar el código QR (.svg)',
    dense: 'Este enlace da un código muy fino: imprímelo grande o acorta el enlace.',
    noCode: 'El enlace es demasiado largo para un código QR.',
  },
}
