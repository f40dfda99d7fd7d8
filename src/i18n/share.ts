import { where } from './where'

/** What the link builder says. */
export const share = {
  en: {
    title: 'Put a calculator on your own page',
    lead: 'Choose one, set its numbers, lock those that should stay. Then take the lines for your intranet page, or a link for everybody else.',
    description:
      'Make a frame, a link or a QR code of any calculator or figure: with your numbers, some of them locked, in your colours and language.',
    unscripted:
      'Your browser runs no scripts here, so numbers cannot be set, nothing can be locked, and no QR code can be drawn. Below are the plain lines of every calculator and figure, which open with their starting numbers.',
    notLoaded:
      'The builder could not be loaded. Reload the page to try again, or take the plain lines below.',
    unknown: 'There is no “{what}” here, so you see the first calculator instead.',
    what: {
      title: '1 · What to show',
      label: 'Calculator or figure',
      calculators: 'Calculators',
      figures: 'Figures',
    },
    numbers: {
      title: '2 · Its numbers',
      hint: 'Set them here, in the preview. It is the frame itself.',
      frame: 'Preview',
      skip: 'Past the preview',
      waiting: 'The preview is on its way.',
      silent:
        'The preview has not answered yet. If it stays so, reload the page: your choices are in its address.',
    },
    lock: {
      title: '3 · What stays as it is',
      hint: 'A locked number is shown with a lock, and nobody can move it in the frame.',
      none: 'What can be locked appears here once the preview is there.',
    },
    look: {
      title: '4 · How it looks',
      language: 'Language',
      theme: 'Colours',
      themes: { auto: 'As on each reader’s device', light: 'Light', dark: 'Dark' },
      show: 'Parts beside the main result',
      parts: {
        inputs: 'Fields to move',
        results: 'Other results',
        chart: 'Chart',
        working: 'Working',
      },
    },
    take: {
      title: '5 · Take it along',
      frame: 'Lines for your page',
      frameHint:
        'Paste both into the HTML of the page. The second one sizes the frame; without it the frame scrolls.',
      address: 'Address of the frame',
      addressHint: 'For places that ask for an address rather than HTML. Locks hold there too.',
      link: 'Link',
      linkHint:
        'Leads to the page itself with these numbers. There everything can be moved: locks hold in frames only.',
      markdown: 'Markdown',
      chat: 'Text for a chat',
      qr: 'QR code',
      qrHint: 'Of the link, for slides and paper.',
      copy: {
        frame: 'Copy the lines',
        address: 'Copy the address',
        link: 'Copy the link',
        markdown: 'Copy the Markdown',
        chat: 'Copy the text',
      },
      leftOut: 'All of these hold the last numbers that could be used. Not in them: {fields}.',
      copied: 'Copied.',
      refused: 'Your browser did not let us copy. The text is selected: copy it from there.',
      draw: 'Draw the QR code',
      drawn: 'QR code of {link}',
      tooLong: 'This link is too long for a QR code. Lock or move fewer numbers, or send the link.',
      notDrawn: 'What draws the code could not be loaded. Try again.',
      file: 'Download as SVG',
    },
    plain: {
      title: 'The plain lines of each',
      hint: 'Without choices: each opens with its starting numbers, as its reader’s device has it.',
    },
    where: where.en,
  },
  es: {
    title: 'Pon una calculadora en tu página',
    lead: 'Elige una, fija sus números y bloquea los que no deben moverse. Luego llévate las líneas para tu intranet, o un enlace para los demás.',
    description:
      'Arma un marco, un enlace o un código QR de cualquier calculadora o figura: con tus números, algunos bloqueados, y en tu idioma.',
    unscripted:
      'Tu navegador no ejecuta scripts aquí: no se pueden fijar números, ni bloquearlos, ni dibujar un código QR. Abajo están las líneas simples de cada calculadora y figura, que abren con sus valores iniciales.',
    notLoaded:
      'No se pudo cargar esta herramienta. Vuelve a cargar la página para intentarlo otra vez, o usa las líneas simples de abajo.',
    unknown: 'Aquí no hay «{what}»; en su lugar ves la primera calculadora.',
    what: {
      title: '1 · Qué mostrar',
      label: 'Calculadora o figura',
      calculators: 'Calculadoras',
      figures: 'Figuras',
    },
    numbers: {
      title: '2 · Sus números',
      hint: 'Fíjalos aquí, en la vista previa. Es el mismo marco que verán los demás.',
      frame: 'Vista previa',
      skip: 'Saltar la vista previa',
      waiting: 'La vista previa viene en camino.',
      silent:
        'La vista previa aún no responde. Si sigue así, vuelve a cargar la página: lo que elegiste está en su dirección.',
    },
    lock: {
      title: '3 · Qué no se mueve',
      hint: 'Un número bloqueado se ve con un candado, y nadie puede moverlo en el marco.',
      none: 'Lo que se puede bloquear aparece aquí cuando llega la vista previa.',
    },
    look: {
      title: '4 · Cómo se ve',
      language: 'Idioma',
      theme: 'Colores',
      themes: { auto: 'Como en el dispositivo de cada quien', light: 'Claros', dark: 'Oscuros' },
      show: 'Partes junto al resultado principal',
      parts: {
        inputs: 'Campos para mover',
        results: 'Otros resultados',
        chart: 'Gráfico',
        working: 'Cálculo',
      },
    },
    take: {
      title: '5 · Llévatela',
      frame: 'Líneas para tu página',
      frameHint:
        'Pega ambas en el HTML de la página. La segunda ajusta la altura; sin ella, el marco se desplaza.',
      address: 'Dirección del marco',
      addressHint:
        'Para lugares que piden una dirección en vez de HTML. Ahí también valen los candados.',
      link: 'Enlace',
      linkHint:
        'Lleva a la página misma con estos números. Allí todo se puede mover: los candados solo valen en marcos.',
      markdown: 'Markdown',
      chat: 'Texto para un chat',
      qr: 'Código QR',
      qrHint: 'Del enlace, para diapositivas y papel.',
      copy: {
        frame: 'Copiar las líneas',
        address: 'Copiar la dirección',
        link: 'Copiar el enlace',
        markdown: 'Copiar el Markdown',
        chat: 'Copiar el texto',
      },
      leftOut: 'Todo esto lleva los últimos números válidos. Falta: {fields}.',
      copied: 'Copiado.',
      refused: 'Tu navegador no permitió copiar. El texto quedó seleccionado: cópialo desde ahí.',
      draw: 'Dibujar el código QR',
      drawn: 'Código QR de {link}',
      tooLong:
        'Este enlace es demasiado largo para un código QR. Mueve o bloquea menos números, o envía el enlace.',
      notDrawn: 'No se pudo cargar lo que dibuja el código. Inténtalo otra vez.',
      file: 'Descargar como SVG',
    },
    plain: {
      title: 'Las líneas simples de cada una',
      hint: 'Sin elegir nada: cada una abre con sus valores iniciales y los colores del dispositivo.',
    },
    where: where.es,
  },
}
