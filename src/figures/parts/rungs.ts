import type { LineMark, RuleMark } from '../../charts'
import type { Values } from '../../engine/page'
import type { FigureScene } from '../scene'

/** The rungs from the ground up: the plan that pays there, and what has to have happened to the meeting. */
export const rungs = [
  { plan: 'paysSet' },
  { plan: 'paysHeld', step: 'held' },
  { plan: 'paysQualified' },
  { plan: 'paysAccepted', step: 'accepted' },
  { plan: 'paysOpportunity', step: 'opportunity' },
  { plan: 'paysClosed', step: 'closed' },
] as const

/** Down in CSS pixels: the lowest rung, from rung to rung, and room for the gate's name. */
const [lowest, pitch, room] = [320, 46, 18]
/** The path that the meeting climbs, across in shares of the width. */
export const path = 0.06
/** Where a rung is, down. */
export const heightOf = (at: number): number => lowest - at * pitch - (at < 2 ? 0 : room)
/** The rung that only the gate decides. */
export const gate = heightOf(2)
/** How high the ladder is with its foot. */
export const ladderHeight = lowest + 20

/** Whether a step was taken; what needs none always was. */
export const happened = (scene: FigureScene, step?: string): boolean =>
  !step || scene.input(step) === 1

/** The rungs that the meeting has stood on; nobody stands on the one that only the gate decides. */
export const climbed = (scene: FigureScene): readonly number[] =>
  rungs.flatMap((rung, at) => {
    const step = 'step' in rung ? rung.step : undefined
    return rung.plan !== 'paysQualified' && happened(scene, step) ? [at] : []
  })

/** What has happened to a meeting that was taken up to the rung nearest to a height, each step below it too. */
export function climbedTo(y: number): Values {
  const far = (at: number): number => Math.abs(heightOf(at) - y)
  const steps = rungs.flatMap((rung, at) => ('step' in rung ? [{ at, step: rung.step }] : []))
  const [top = 0] = [0, ...steps.map(({ at }) => at)].sort((one, other) => far(one) - far(other))
  return Object.fromEntries(steps.map(({ at, step }) => [step, at <= top]))
}

/**
 * The way from each rung that the meeting stood on to the next: a line, or broken where it left out a
 * rung between; and broken above the last.
 */
export function climbOf(stood: readonly number[], text: string) {
  const lines: LineMark[] = []
  const rules: RuleMark[] = []
  for (const [at, from] of stood.entries()) {
    const to = stood[at + 1] ?? rungs.length - 1
    const [foot, head] = [from, to].map((rung) => ({ x: path, y: heightOf(rung), text }))
    if (!foot || !head || from === to) continue
    const leftOut = rungs.slice(from + 1, to).some((rung) => 'step' in rung)
    if (leftOut || at === stood.length - 1) rules.push({ from: foot, to: head, dashed: true })
    else lines.push({ tone: 'effort', points: [foot, head] })
  }
  return { lines, rules }
}
