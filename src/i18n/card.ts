/** What a calculator's card says around its fields and results. */
export const card = {
  en: {
    otherResults: 'More results',
    was: 'was {value}',
    toResult: 'To the whole result',
    refused: 'No result for this combination. To change: {field}.',
    moved: { one: '{n} changed', other: '{n} changed' },
    onItsWay: 'This part of the page is on its way.',
    partNotLoaded: 'This part of the page could not be loaded. Everything else still counts.',
    matters: {
      title: 'What matters most',
      how: '{label}, if one number at a time goes one step or a tenth down or up, whichever is more.',
      input: 'Number',
      less: 'Lower',
      more: 'Higher',
      limit: 'At its limit',
    },
  },
  es: {
    otherResults: 'Más resultados',
    was: 'antes: {value}',
    toResult: 'Ir al resultado completo',
    refused: 'Esta combinación no da resultado. Por cambiar: {field}.',
    moved: { one: '{n} cambiado', other: '{n} cambiados' },
    onItsWay: 'Esta parte de la página viene en camino.',
    partNotLoaded: 'No se pudo cargar esta parte de la página. Lo demás sigue funcionando.',
    matters: {
      title: 'Qué pesa más',
      how: '{label}, si un solo número baja o sube un paso o una décima parte, lo que sea mayor.',
      input: 'Número',
      less: 'Más bajo',
      more: 'Más alto',
      limit: 'En su límite',
    },
  },
}
