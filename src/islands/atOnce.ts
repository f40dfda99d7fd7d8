import { fieldText, type CaseState, type CaseStore } from '../case'
import { isNumber, sliderScale } from '../engine/page'
import { answerOf, moving } from './answerOf'

/**
 * Writes at once what a reader looks at while moving: the headline, what the bar shows, and both
 * views of the number that is moved. It is what the card will be rendered with later.
 * @returns a function that ends it
 */
export function writeAtOnce(
  { scope: { model }, listen }: CaseStore,
  card: HTMLElement,
): () => void {
  const write = (state: CaseState, name: string, where: string): void => {
    const place = card.querySelector<HTMLDataElement>(where)
    if (!place) return
    const { value, class: kind = '', text, isWords } = answerOf(state, name)
    place.value = value
    if (place.textContent !== text) place.textContent = text
    if (place.className !== kind) place.className = kind
    if (place.translate !== isWords) place.translate = isWords
  }
  return listen((state, event) => {
    // A whole address is written with all that it changes, and never a frame before.
    if (event.kind === 'opened') return
    const name = moving(model, state)
    write(state, model.headline, '.headline output data')
    write(state, name, '.bar data')
    const label = card.querySelector('.bar .label')
    const short = state.reader.short(name)
    if (label && label.textContent !== short) label.textContent = short
    if (!('key' in event)) return
    const { key } = event
    const input = model.inputs[key]
    if (!input || !isNumber(input)) return
    const field = card.querySelector<HTMLInputElement>(`[name="${key}"]`)
    const slider = card.querySelector<HTMLInputElement>(`[data-slider="${key}"]`)
    const text = fieldText(state, key)
    if (field && field.value !== text) field.value = text
    const position = sliderScale(input).positionOf(Number(state.values[key]))
    if (slider && slider.valueAsNumber !== position) slider.valueAsNumber = position
  })
}
