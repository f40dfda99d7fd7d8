/** What a range is called beside numbers, in a list. */
export const rangeOf = {
  en: 'the range of “{label}”',
  es: 'el rango de «{label}»',
}
