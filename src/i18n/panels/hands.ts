/** What is said to whoever would move a figure by a finger that does not rest on it first. */
export const handsWords = {
  en: { rest: 'Rest your finger there a moment, then move it.' },
  es: { rest: 'Deja el dedo ahí un momento y luego muévelo.' },
}
