/** Where a frame, a link or a text works, as far as somebody has read it. */
export const where = {
  en: {
    title: 'Where each works',
    hint: 'Only what we have read in the makers’ documentation or code. Try it on a page of your own first.',
    head: ['Where', 'Take', 'What is known'],
    rows: [
      [
        'An intranet page whose HTML you can edit',
        'The lines',
        'A frame with a script beside it is plain HTML. Where only the frame is let through, it scrolls.',
      ],
      [
        'SharePoint',
        'The address',
        'SharePoint Server’s Page Viewer web part shows a page by its address in a frame, says Microsoft’s reference. Newer kinds of page: not known.',
      ],
      [
        'A learning system (LMS)',
        'The address',
        'Moodle puts a web address that is set to “Embed” into a frame; we read that in its code. Other systems: not known.',
      ],
      [
        'Notion',
        'The address',
        'A block of the kind Embed takes an address. How high it comes: not known.',
      ],
      [
        'Confluence',
        'The lines, or the address',
        'Needs an app that adds HTML, and an administrator who lets this site’s address through. Without such an app: not known.',
      ],
      [
        'Slides',
        'The link and the QR code',
        'The code is a picture, and a link is text. Whether a slide can hold the frame: not known.',
      ],
      [
        'A chat',
        'The text',
        'It is plain text with the link at its end. Whether a preview is drawn: not known.',
      ],
    ],
  },
  es: {
    title: 'Dónde funciona cada cosa',
    hint: 'Solo lo que leímos en la documentación o el código de cada fabricante. Pruébalo antes en una página tuya.',
    head: ['Dónde', 'Qué llevar', 'Qué se sabe'],
    rows: [
      [
        'Una página de intranet cuyo HTML puedes editar',
        'Las líneas',
        'Un marco con su script es HTML corriente. Donde solo dejan pasar el marco, este se desplaza.',
      ],
      [
        'SharePoint',
        'La dirección',
        'El elemento web Visor de páginas de SharePoint Server muestra una página por su dirección en un marco, según la referencia de Microsoft. En páginas más nuevas: no se sabe.',
      ],
      [
        'Una plataforma de aprendizaje (LMS)',
        'La dirección',
        'Moodle pone en un marco una dirección web configurada para incrustarse; lo leímos en su código. En otras plataformas: no se sabe.',
      ],
      [
        'Notion',
        'La dirección',
        'Un bloque del tipo Embed acepta una dirección. Qué altura toma: no se sabe.',
      ],
      [
        'Confluence',
        'Las líneas o la dirección',
        'Hace falta una aplicación que agregue HTML, y un administrador que deje pasar la dirección de este sitio. Sin esa aplicación: no se sabe.',
      ],
      [
        'Diapositivas',
        'El enlace y el código QR',
        'El código es una imagen, y el enlace es texto. Si una diapositiva admite el marco: no se sabe.',
      ],
      [
        'Un chat',
        'El texto',
        'Es texto simple con el enlace al final. Si se dibuja una vista previa: no se sabe.',
      ],
    ],
  },
}
