import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { inTab } from './tab'
import { inFirefox } from './firefox'

/** A piece of text on paper, in points from the top left corner. */
export interface Ink {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
/** What stands on one sheet. */
export type Sheet = readonly Ink[]

/** What Firefox's own reader of PDF files gives to scripts. */
declare const PDFViewerApplication: {
  readonly pdfDocument: {
    readonly numPages: number
    readonly getPage: (at: number) => Promise<{
      readonly view: readonly [number, number, number, number]
      readonly getTextContent: () => Promise<{
        readonly items: readonly {
          readonly str: string
          readonly transform: readonly [number, number, number, number, number, number]
          readonly width: number
          readonly height: number
        }[]
      }>
    }>
  }
}

/** Firefox prints letters of variable fonts as outlines, which cannot be read back. */
const plainFonts = { preferences: { 'gfx.downloadable_fonts.enabled': false } }

/** Reads a PDF file back, sheet by sheet, with Firefox's reader of such files. */
async function sheetsOf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'palanca-'))
  const file = join(folder, 'paper.pdf')
  await writeFile(file, pdf)
  try {
    const read = async (page: Page): Promise<readonly Sheet[]> => {
      await page.waitForFunction('globalThis.PDFViewerApplication?.pdfDocument')
      return page.evaluate(async () => {
        const { numPages, getPage } = PDFViewerApplication.pdfDocument
        const sheets = Array.from({ length: numPages }, async (_, at) => {
          const sheet = await getPage.call(PDFViewerApplication.pdfDocument, at + 1)
          const { items } = await sheet.getTextContent()
          return items
            .filter(({ str }) => str.trim())
            .map(({ str, transform, width, height }) => ({
              text: str,
              left: transform[4],
              top: sheet.view[3] - transform[5] - height,
              width,
              height,
            }))
        })
        return Promise.all(sheets)
      })
    }
    return await inFirefox(pathToFileURL(file).href, read, plainFonts)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const asItIs = (): void => undefined

/** A page of the site as each browser prints it, once it has been prepared. */
export const printers = {
  Firefox: async (path: string, prepare = asItIs): Promise<readonly Sheet[]> => {
    const print = async (page: Page): Promise<Uint8Array> => {
      await page.evaluate(prepare)
      return page.pdf({ format: 'A4' })
    }
    return sheetsOf(await inFirefox(path, print, plainFonts))
  },
  Chromium: async (path: string, prepare = asItIs): Promise<readonly Sheet[]> => {
    let pdf: Uint8Array = new Uint8Array()
    await inTab(path, async (page) => {
      await page.evaluate(prepare)
      pdf = await page.pdf({ format: 'A4' })
    })
    return sheetsOf(pdf)
  },
}

const shared = (from: number, size: number, other: number, otherSize: number): number =>
  Math.min(from + size, other + otherSize) - Math.max(from, other)

/** Pieces of text on a sheet that stand on one another. */
export const collisions = (sheet: Sheet): readonly string[] =>
  sheet.flatMap((one, at) =>
    sheet
      .slice(at + 1)
      .filter(
        (other) =>
          shared(one.left, one.width, other.left, other.width) > 2 &&
          shared(one.top, one.height, other.top, other.height) >
            Math.min(one.height, other.height) / 2,
      )
      .map((other) => `“${one.text}” on “${other.text}”`),
  )
