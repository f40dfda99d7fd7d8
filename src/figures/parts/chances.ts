import type { TextMark } from '../../charts'
import type { FigureScene } from '../scene'
import { written } from './written'

/** Down in CSS pixels: the map's upper and lower edge. */
export const [top, bottom] = [74, 294]
/** The scale of both chances, in percent. */
export const scale = 100
/** The chances that are named. */
export const ticks = [0, scale / 2, scale]

/** Where a chance is, across. */
export const across = (chance: number): number => Math.min(1, Math.max(0, chance / scale))
/** Where a chance is, down. */
export const down = (chance: number): number => bottom - across(chance) * (bottom - top)

/** The scales of both chances, and what they are of. */
export const scalesOf = (scene: FigureScene): TextMark[] => [
  written(0, top - 18, 'start', scene.label('up')),
  written(1, bottom + 36, 'end', scene.label('right')),
  ...ticks.flatMap((tick, at) => {
    const there = scene.given({ pExpand: tick, pBig: tick })
    const anchor = (['start', 'middle', 'end'] as const)[at] ?? 'end'
    const under = written(across(tick), bottom + 15, anchor, there.text('pExpand'))
    const beside = written(0.005, down(tick) + 9, 'start', there.text('pBig'))
    return at === 0 ? [under] : [under, beside]
  }),
]
