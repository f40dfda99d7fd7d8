import type {
  AreaMark,
  BarMark,
  Drawing,
  LineMark,
  NameMark,
  Place,
  RuleMark,
  TextMark,
} from '../charts'
import type { Palette } from './palette'

type Brush = CanvasRenderingContext2D

/** How wide a drawing is, and what it is drawn with. */
export interface Sheet {
  readonly brush: Brush
  readonly width: number
  readonly palette: Palette
}

/** A text in lines that fit a width; a word that is too long is cut where it ends. */
export function linesOf(brush: Brush, text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const fits = (one: string): boolean => brush.measureText(one).width <= width
  for (const word of text.split(/(?<=[ ?&])/)) {
    if (line !== '' && !fits((line + word).trimEnd())) {
      lines.push(line.trimEnd())
      line = ''
    }
    for (const letter of word) {
      if (line !== '' && !fits((line + letter).trimEnd())) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return [...lines, line.trimEnd()]
}

function trace({ brush, width }: Sheet, places: readonly Place[]): void {
  brush.beginPath()
  for (const { x, y } of places) brush.lineTo(x * width, y)
}

/** Only an outline, as what was before or might be. */
function outline({ brush, palette }: Sheet, draw: () => void): void {
  brush.save()
  brush.strokeStyle = palette.context
  brush.lineWidth = 1.5
  brush.setLineDash([3, 3])
  draw()
  brush.restore()
}

function paintAreas(sheet: Sheet, areas: readonly AreaMark[], ghost = false): void {
  const { brush, palette } = sheet
  for (const { tone, corners, hollow, opacity = 1 } of areas) {
    trace(sheet, corners)
    brush.closePath()
    brush.globalAlpha = opacity
    brush.fillStyle = palette[tone]
    if (hollow === true || ghost) outline(sheet, () => brush.stroke())
    else brush.fill()
    brush.globalAlpha = 1
  }
}

function paintLines(sheet: Sheet, lines: readonly LineMark[], ghost = false): void {
  const { brush, palette } = sheet
  for (const { tone, points } of lines) {
    trace(sheet, points)
    brush.strokeStyle = palette[tone]
    brush.lineWidth = 2.5
    if (ghost) outline(sheet, () => brush.stroke())
    else brush.stroke()
  }
}

function paintBars(sheet: Sheet, bars: readonly BarMark[], ghost = false): void {
  const { brush, width: all, palette } = sheet
  for (const { x, width, y, thickness, tone } of bars) {
    const box = [x * all, y - thickness / 2, width * all, thickness] as const
    brush.fillStyle = palette[tone]
    if (ghost) outline(sheet, () => brush.strokeRect(...box))
    else brush.fillRect(...box)
  }
}

function paintRules(sheet: Sheet, rules: readonly RuleMark[]): void {
  const { brush, palette } = sheet
  for (const { from, to, dashed } of rules.filter(({ over }) => !over)) {
    trace(sheet, [from, to])
    brush.lineWidth = 1
    brush.strokeStyle = dashed ? palette.ink : palette.rule
    brush.setLineDash(dashed ? [4, 3] : [])
    brush.stroke()
  }
  brush.setLineDash([])
}

/** How far amounts range, with paper around it. */
function paintOver(sheet: Sheet, rules: readonly RuleMark[]): void {
  const { brush, palette } = sheet
  for (const [width, colour] of [
    [5, palette.surface],
    [2, palette.ink],
  ] as const)
    for (const { from, to } of rules.filter(({ over }) => over)) {
      trace(sheet, [from, to])
      brush.lineWidth = width
      brush.strokeStyle = colour
      brush.stroke()
    }
}

function paintText({ brush, width, palette }: Sheet, mark: TextMark, scaled: boolean): void {
  const { x, y, text, anchor, tone = 'soft', strong } = mark
  brush.font = strong
    ? `500 28px ${palette.serif}`
    : `${tone === 'soft' ? 400 : 500} 13px ${palette.sans}`
  brush.textAlign = anchor === 'middle' ? 'center' : anchor
  brush.textBaseline = 'middle'
  // A number of the scale stands off from it.
  const left = x * width - (scaled && anchor === 'end' && x === 0 ? 8 : 0)
  brush.strokeStyle = palette.surface
  brush.lineWidth = 4
  brush.strokeText(text, left, y)
  brush.fillStyle = palette[tone]
  brush.fillText(text, left, y)
}

function paintName({ brush, width, palette }: Sheet, { y, text, strong, beside }: NameMark): void {
  const [left, height] = [beside ? 80 : 0, 17.5]
  brush.font = `${strong ? 600 : 400} 14px ${palette.sans}`
  brush.textAlign = 'start'
  brush.textBaseline = 'middle'
  brush.fillStyle = palette.ink
  brush.strokeStyle = palette.surface
  brush.lineWidth = 4
  const lines = linesOf(brush, text, width - left)
  const bottom = beside ? y + (lines.length * height) / 2 : y
  for (const [at, line] of lines.entries()) {
    const middle = bottom - (lines.length - at - 0.5) * height
    brush.strokeText(line, left, middle)
    brush.fillText(line, left, middle)
  }
}

/** Paints the marks of a chart, in the places where the page shows them. */
export function paint(sheet: Sheet, drawing: Drawing): void {
  const { brush, width, palette } = sheet
  const { areas = [], bars = [], lines = [], dots = [], ghosts = {} } = drawing
  const { rules = [], texts = [], names = [], shapes = [] } = drawing
  brush.lineJoin = 'round'
  paintRules(
    sheet,
    rules.filter(({ dashed }) => !dashed),
  )
  paintAreas(sheet, areas)
  paintBars(sheet, bars)
  // The first of lines and dots lies on top.
  paintLines(sheet, lines.toReversed())
  for (const { x, y, tone, opacity = 1 } of dots.toReversed()) {
    brush.globalAlpha = opacity
    brush.fillStyle = palette[tone]
    brush.beginPath()
    brush.arc(x * width, y, 6, 0, 2 * Math.PI)
    brush.fill()
    brush.globalAlpha = 1
  }
  paintRules(
    sheet,
    rules.filter(({ dashed }) => dashed),
  )
  for (const { path, tone, filled } of shapes) {
    const shape = new Path2D(path)
    brush.fillStyle = palette[tone]
    if (filled) brush.fill(shape)
    else outline(sheet, () => brush.stroke(shape))
  }
  paintAreas(sheet, ghosts.areas ?? [], true)
  paintBars(sheet, ghosts.bars ?? [], true)
  paintLines(sheet, ghosts.lines ?? [], true)
  paintOver(sheet, rules)
  for (const text of texts) paintText(sheet, text, drawing.scaled === true)
  for (const name of names) paintName(sheet, name)
}
