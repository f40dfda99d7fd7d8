import { useEffect, useRef, useState } from 'preact/hooks'
import { chartData, heightOf, rem, type Drawing, type Theme } from '../charts'
import type { Mounted } from '../charts/mount'
import { DataTable } from './DataTable'
import { Names } from './Names'
import { Picture } from './Picture'
import { textOn } from './text'
import type { Case } from './useCase'

const themeOf = (element: Element): Theme => {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: colour('ink'),
    soft: colour('soft'),
    rule: colour('rule'),
    context: colour('context'),
    load: colour('load'),
    loss: colour('loss'),
    font: style.fontFamily,
    scale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}

/** What the two colours stand for, where the drawing itself does not say. */
const keysOf = (drawing: Drawing): readonly string[] => {
  if (drawing.kind === 'stacks') return drawing.parts
  return drawing.kind === 'lines'
    ? drawing.lines.map(({ label, mark }) => (mark ? `${label}: ${mark.y.text}` : label))
    : []
}

/** The chart, its picture until it is drawn, its finding in words and its data as a table. */
export function ChartFrame({ store, state }: Case) {
  const { result, reader } = state
  const { title, finding, drawing, table } = chartData(store.scope.model, result, reader)
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const mounted = useRef<Mounted>()
  const [drawn, setDrawn] = useState(false)
  const draw = (): void =>
    void (frame.current && mounted.current?.draw(drawing, themeOf(frame.current)))
  const latest = useRef(draw)
  latest.current = draw
  const onCanvas = drawing.kind !== 'switches'

  useEffect(() => {
    if (!frame.current || !onCanvas) return
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const redraw = (): void => latest.current()
    const mountChart = async (): Promise<void> => {
      const { mount } = await import('../charts/mount')
      if (!canvas.current) return
      mounted.current = mount(canvas.current)
      redraw()
      setDrawn(true)
    }
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        watcher.disconnect()
        // Where the drawing cannot be loaded, the picture goes on following.
        mountChart().catch(() => undefined)
      },
      { rootMargin: '200px' },
    )
    watcher.observe(frame.current)
    dark.addEventListener('change', redraw)
    return () => {
      watcher.disconnect()
      dark.removeEventListener('change', redraw)
      mounted.current?.destroy()
    }
  }, [])
  useEffect(draw, [result, reader])

  const keys = keysOf(drawing)
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}.</strong> <span {...textOn(finding)} />
      </figcaption>
      {keys.length > 0 && (
        <ul class="keys">
          {keys.map((key, at) => (
            <li key={at} {...textOn(key)} />
          ))}
        </ul>
      )}
      <div
        ref={frame}
        class={`frame ${drawing.kind}${drawn ? ' drawn' : ''}`}
        role="img"
        aria-label={finding}
      >
        <svg
          class="spacer"
          width="100%"
          height={rem(heightOf(drawing))}
          aria-hidden="true"
          focusable="false"
        />
        <Picture drawing={drawing} />
        {onCanvas && <canvas ref={canvas} />}
        <Names drawing={drawing} />
      </div>
      <DataTable table={table} title={title} label={reader.strings.table} />
    </figure>
  )
}
