import type { ChartData } from '../../charts'
import { today } from '../../takeaway/day'
import { paletteAt } from '../../takeaway/palette'
import { pictureOf } from '../../takeaway/picture'
import { fileName } from '../../takeaway/taken'
import { save } from './save'

/**
 * Saves a figure as a PNG with its finding, its title and the link to its numbers.
 * @param place where it stands on the page, whose colours it takes
 * @returns the name of the file
 * @throws Error where the browser draws none
 */
export async function saveFigure(
  name: string,
  shown: ChartData,
  link: string,
  place: Element,
): Promise<string> {
  const file = fileName(name, today(), 'png')
  save(await pictureOf(shown, link, paletteAt(place)), file)
  return file
}
