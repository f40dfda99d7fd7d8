import type { Page } from 'playwright-core'
import { isNumber, type Model, type Value } from '../../src/engine'
import { defaultLanguage, locales, type LanguageCode } from '../../src/i18n'
import { readerFor } from './content'
import { inTab, type TabOptions } from './tab'

/** A page's address in one language: `calculators/` in Spanish is `/es/calculators/`. */
export const pathIn = (code: LanguageCode, page: string): string =>
  code === defaultLanguage ? `/${page}` : `/${code}/${page}`

/** Whatever a handler of the page does after the next paint has been done. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))

/** One calculator on a page, as a reader meets it. */
export const calculatorOn = (page: Page, id: string) => {
  const root = page.locator(`section[data-calculator="${id}"]`)
  const field = (key: string) => root.locator(`:is(input, select)[name="${key}"]`)
  const outputs = <T>(read: (elements: Element[]) => T): Promise<T> =>
    root.locator('output').evaluateAll(read)
  return {
    root,
    field,
    slider: (key: string) => root.locator(`.field:has([name="${key}"]) input[type=range]`),
    /** The sentence about a number that cannot be used. */
    problem: (key: string) => root.locator(`#${id}-${key}-problem`),
    preset: (key: string) => root.locator(`button[data-preset="${key}"]`),
    notice: root.locator('.notice'),
    held: root.locator('.results > .problem'),
    status: root.locator('> [role=status]'),
    frame: root.locator('.frame'),
    output: (key: string) => root.locator(`output[name="${key}"]`),
    working: (key: string) => root.locator(`.result:has(output[name="${key}"]) .working`),
    /** Every result for machines, by name. */
    values: () =>
      outputs((all): Record<string, string | null | undefined> =>
        Object.fromEntries(
          all.map((one) => [
            one.getAttribute('name'),
            one.querySelector('data')?.getAttribute('value'),
          ]),
        ),
      ),
    /** Every result as it reads, by name. */
    texts: () =>
      outputs((all): Record<string, string | null> =>
        Object.fromEntries(all.map((one) => [one.getAttribute('name'), one.textContent])),
      ),
    /** Every result as it is on the screen, by name, whatever the page has put around its letters. */
    seen: () =>
      outputs((all): Record<string, string | null> =>
        Object.fromEntries(
          all.map((one) => [
            one.getAttribute('name'),
            one instanceof HTMLElement ? one.innerText : null,
          ]),
        ),
      ),
    /** Comes near, and waits until the calculator answers. */
    async awake() {
      await root.evaluate((section) => section.scrollIntoView({ behavior: 'instant' }))
      await page.waitForFunction(
        (section) =>
          document.querySelector(section)?.closest('astro-island')?.hasAttribute('ssr') === false,
        `section[data-calculator="${id}"]`,
      )
      await page
        .waitForFunction(
          (section) => document.querySelector(`${section} astro-slot`) === null,
          `section[data-calculator="${id}"]`,
          { timeout: 10_000 },
        )
        .catch(() => undefined)
      await painted(page)
    },
    /** Opens every fold, so that all of it is in view. */
    unfold: () =>
      root
        .locator('details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', ''))),
    /** Gives one input a value by the control it has, wherever that is folded away. */
    async put(model: Model, code: LanguageCode, key: string, value: Value) {
      const input = model.inputs[key]
      await field(key).evaluate((control) => control.closest('details')?.setAttribute('open', ''))
      if (input && isNumber(input))
        await field(key).fill(readerFor(code, model).format.field(Number(value)))
      else if (input?.unit === 'flag') await field(key).setChecked(value === true)
      else await field(key).selectOption(String(value))
    },
  }
}
export type CalculatorPage = ReturnType<typeof calculatorOn>

/** Opens a page and works on one calculator of it, once that answers. */
export const onCalculator = (
  path: string,
  id: string,
  work: (tool: CalculatorPage, page: Page) => Promise<void>,
  options: TabOptions = {},
): Promise<void> =>
  inTab(
    path,
    async (page) => {
      const tool = calculatorOn(page, id)
      await tool.awake()
      await work(tool, page)
    },
    options,
  )

/** Opens another page with the same calculator, once that answers. */
export const goTo = async (tool: CalculatorPage, page: Page, path: string): Promise<void> => {
  await page.goto(new URL(path, page.url()).href)
  await tool.awake()
}

/** Reads on in another language, by the link at the top. */
export const switchTo = async (
  tool: CalculatorPage,
  page: Page,
  code: LanguageCode,
): Promise<void> => {
  await page.getByRole('link', { name: locales[code].name, exact: true }).click()
  await page.waitForFunction((lang) => document.documentElement.lang === lang, code)
  await tool.awake()
}

/** The query and hash that the page's address has now. */
export const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.search + location.hash)
