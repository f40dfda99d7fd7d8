import type { Locator, Page } from 'playwright-core'
import type { Values } from '../../src/engine'
import { soon } from './soon'

/** A number in a sentence that follows a calculator. */
export interface Sentence {
  /** `calculator.key`. */
  readonly of: string
  /** The inputs that the sentence holds as it says them. */
  readonly given: Values
  readonly value: string
  /** What a reader sees there, without the note for screen readers. */
  readonly text: string
  /** The note that says what it was as written; empty where nothing has changed. */
  readonly note: string
  readonly changed: boolean
}

/** Every number of a page's prose that follows a calculator, in the order of the page. */
export const sentencesOf = (page: Page): Promise<readonly Sentence[]> =>
  page.locator('data[data-live]').evaluateAll((all) =>
    all.map((one) => ({
      of: one.getAttribute('data-live') ?? '',
      given: JSON.parse(one.getAttribute('data-given') ?? '{}'),
      value: one.getAttribute('value') ?? '',
      text: one.firstChild?.textContent ?? '',
      note: one.querySelector('span')?.textContent ?? '',
      changed: one.hasAttribute('data-changed'),
    })),
  )

/** The first number of the prose that follows this input or output. */
export const sentenceOf = async (page: Page, of: string): Promise<Sentence | undefined> =>
  (await sentencesOf(page)).find((one) => one.of === of)

/** The first number of the prose that gives this input, in view, once it can be moved. */
export async function movableOf(page: Page, of: string): Promise<Locator> {
  const number = page.locator(`.prose [data-live="${of}"]`).first()
  await number.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await soon(() => number.getAttribute('role')).toBe('spinbutton')
  return number
}
