/** What a frame on somebody else's page says beside its calculator or figure. */
export const frame = {
  en: {
    locked: 'locked',
    lockedNote: 'Numbers with a lock are set by the page that shows this.',
    stays: '{label} is set by the page that shows this, and stays at {value}.',
    unknown:
      'The page that shows this asks for {name}={word}, which means nothing here. It can be {known}.',
    resumed: 'Your numbers of a moment ago are here again.',
    afresh: 'Start as this page has it',
    fromArticle: 'A figure to move, from the article “{title}”.',
    toArticle: 'Read it in “{title}”',
  },
  es: {
    locked: 'bloqueado',
    lockedNote: 'Los números con candado los fija la página que muestra esto.',
    stays: '{label}: lo fija la página que muestra esto y se queda en {value}.',
    unknown:
      'La página que muestra esto pide {name}={word}, que aquí no significa nada. Puede ser {known}.',
    resumed: 'Aquí están de nuevo los números que dejaste hace un momento.',
    afresh: 'Empezar con los de esta página',
    fromArticle: 'Una figura para mover, del artículo «{title}».',
    toArticle: 'Léelo en «{title}»',
  },
}
