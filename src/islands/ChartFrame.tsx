import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { chartData, longestFinding, rem, type Theme } from '../charts'
import type { Mounted } from '../charts/mount'
import { onThemeChange } from '../charts/theme'
import { useBands } from './bands'
import { DataTable } from './DataTable'
import { Picture, Surroundings } from './Picture'
import { textOn } from './text'
import type { Case } from './useCase'

interface ChartFrameProps extends Case {
  /** Whether its data comes open. */
  readonly open?: boolean
}

const themeOf = (element: Element): Theme => {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    load: colour('load'),
    effort: colour('effort'),
    fulcrum: colour('fulcrum'),
    context: colour('context'),
    loss: colour('loss'),
    scale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}

/** How far each key goes from one mark to the next. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/** The chart, its picture until it is drawn, its finding in words and its data as a table. */
export function ChartFrame({ store, state, open = false }: ChartFrameProps) {
  const { model } = store.scope
  const { result, before, reader } = state
  const ghost = before === result ? undefined : before
  const banded = useBands(store)
  const { title, finding, drawing } = chartData(model, result, reader, ghost, [], banded?.bands)
  const longest = useMemo(() => longestFinding(reader), [reader])
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const mounted = useRef<Mounted>()
  const chosen = useRef(false)
  const theme = useRef<Theme>()
  const [drawn, setDrawn] = useState(false)
  const [pointed, setPointed] = useState('')
  const draw = (): void => {
    // Asking for colours makes the browser lay out the page first, so it is asked once.
    if (frame.current && mounted.current)
      mounted.current.draw(drawing, (theme.current ??= themeOf(frame.current)), chosen.current)
    chosen.current = false
  }
  const latest = useRef(draw)
  latest.current = draw
  const onCanvas = [drawing.bars, drawing.lines, drawing.dots].some((marks) => marks)

  useEffect(() => {
    if (!frame.current || !onCanvas) return
    const redraw = (): void => {
      theme.current = undefined
      latest.current()
    }
    // Only a whole case that is chosen moves there; under a slider, what is drawn is what is.
    const end = store.listen((_state, { kind }) => (chosen.current ||= kind === 'replaced'))
    const mountChart = async (): Promise<void> => {
      const { mount } = await import('../charts/mount')
      if (!canvas.current) return
      mounted.current = mount(canvas.current, setPointed)
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
    const forget = onThemeChange(redraw)
    return () => {
      end()
      watcher.disconnect()
      forget()
      mounted.current?.destroy()
    }
  }, [])
  // With what stands around it, and not a frame later.
  useLayoutEffect(draw, [result, reader, banded])

  const step = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    if (by === undefined || !mounted.current) return
    event.preventDefault()
    mounted.current.step(by)
  }
  return (
    <figure class="chart">
      <figcaption>
        <strong data-longest={longest}>
          <span {...textOn(finding)} />
        </strong>
        <span class="what" {...textOn(title)} />
      </figcaption>
      <div
        ref={frame}
        class={`frame ${model.chart.kind}${drawing.scaled ? ' scaled' : ''}${drawn ? ' drawn' : ''}`}
        role="img"
        aria-label={finding}
        tabIndex={drawn ? 0 : undefined}
        onKeyDown={step}
        onBlur={() => mounted.current?.leave()}
        onPointerLeave={() => mounted.current?.leave()}
      >
        <svg class="spacer" width="100%" height={rem(drawing.height)} aria-hidden="true" />
        {onCanvas && (
          <div class="canvas">
            <canvas ref={canvas} />
          </div>
        )}
        <Picture drawing={drawing} />
        <Surroundings drawing={drawing} />
      </div>
      {banded && <banded.Strip bands={banded.bands} store={store} state={state} />}
      <p class="pointed" aria-live="polite" {...textOn(pointed)} />
      <DataTable table={drawing.table} title={title} label={reader.strings.table} open={open} />
    </figure>
  )
}
