import type { CaseEvent } from '../case'

type Control = HTMLInputElement | HTMLSelectElement

/** What a control that was used says, as events. */
const eventsOf = (control: Control): readonly CaseEvent[] => {
  const { name, value, dataset, type } = control
  const slider = dataset['slider']
  if (slider !== undefined) return [{ kind: 'moved', key: slider, value: Number(value) }]
  if ('currency' in dataset) return [{ kind: 'currency', code: value }]
  if (type === 'checkbox' && 'checked' in control)
    return [{ kind: 'moved', key: name, value: control.checked }]
  if (type === 'select-one') return [{ kind: 'moved', key: name, value }]
  const typed: CaseEvent = { kind: 'typed', key: name, text: value }
  return document.activeElement === control ? [typed] : [typed, { kind: 'left', key: name }]
}

/**
 * What a reader did before the scripts arrived, in the order in which it was done. Only controls
 * that were used count: what a browser restored, or rounded to a slider's step, nobody did.
 */
export function takeTouched(root: HTMLElement): readonly CaseEvent[] {
  const controls = [...root.querySelectorAll<Control>('[data-touched]')]
  const order = ({ dataset }: Control): number => Number(dataset['touched'])
  controls.sort((a, b) => order(a) - order(b))
  const events = controls.flatMap(eventsOf)
  for (const control of controls) delete control.dataset['touched']
  return events
}
