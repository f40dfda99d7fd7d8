import type { FigureScene } from '../scene'

/** The years that are drawn at least. */
const least = 5

/** One year of what is known about the contacts. */
export interface Year {
  readonly name: string
  /** The chance that each contact is still there, and that somebody is. */
  readonly each: number
  readonly anybody: number
  readonly chosen: boolean
}

/** Whether each year has room for what it is about. */
export const isRoomy = (years: readonly Year[]): boolean => years.length <= least + 1

/** A chance as it is written: one that is not quite certain is never rounded to that. */
export function chanceOf(
  { amount }: FigureScene,
  chance: number,
  isCertain = chance === 1,
): string {
  const written = amount(chance, 'percent')
  return !isCertain && written === amount(1, 'percent') ? `>${amount(0.999, 'percent')}` : written
}

/** The case's own chance, as it is written. */
export const survivalOf = (scene: FigureScene): string => {
  const alone = scene.given({ contacts: 1 }).output('survival')
  return chanceOf(scene, scene.output('survival') ?? 0, alone === 1)
}

/** Today, when all are there, and the years after it, to the one that is asked about; none where the case is refused. */
export function yearsOf(scene: FigureScene): readonly Year[] {
  const count = Math.max(least, Math.ceil(scene.input('years')) || least)
  const after = Array.from({ length: count }, (_, at) => at + 1).flatMap((year): Year[] => {
    const then = scene.given({ years: year })
    const each = then.given({ contacts: 1 }).output('survival')
    const anybody = then.output('survival')
    if (each === undefined || anybody === undefined) return []
    const name = count > least ? scene.amount(year, 'count') : then.text('years')
    return [{ name, each, anybody, chosen: year === scene.input('years') }]
  })
  if (after.length < count) return []
  return [{ name: scene.label('today'), each: 1, anybody: 1, chosen: false }, ...after]
}
