import { fieldText, type CaseStore } from '../case'
import { isNumber, sliderScale } from '../engine/page'
import { answerOf } from './answerOf'

/** Every place of a card that shows the headline. */
const headlines = '.headline output data, .bar data'

/**
 * Writes at once what a reader looks at while moving: the headline, wherever it stands in the card,
 * and both views of the number that is moved. It is what the card will be rendered with later.
 * @returns a function that ends it
 */
export function writeAtOnce(
  { scope: { model }, listen }: CaseStore,
  card: HTMLElement,
): () => void {
  return listen((state, event) => {
    const answer = answerOf(state, model.headline)
    for (const place of card.querySelectorAll<HTMLDataElement>(headlines)) {
      const kind = answer.class ?? ''
      place.value = answer.value
      if (place.innerHTML !== answer.html) place.innerHTML = answer.html
      if (place.className !== kind) place.className = kind
      if (place.translate !== answer.isWords) place.translate = answer.isWords
    }
    if (!('key' in event)) return
    const { key } = event
    const input = model.inputs[key]
    if (!input || !isNumber(input)) return
    const field = card.querySelector<HTMLInputElement>(`[name="${key}"]`)
    const slider = card.querySelector<HTMLInputElement>(`[data-slider="${key}"]`)
    const text = fieldText(state, key)
    if (field && field.value !== text) field.value = text
    if (slider) slider.value = String(sliderScale(input).positionOf(Number(state.values[key])))
  })
}
