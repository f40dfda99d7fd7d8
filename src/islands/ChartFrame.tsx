import { useEffect, useRef, useState } from 'preact/hooks'
import { barConfig, chartData, row, type Theme } from '../charts'
import type { Drawn } from '../charts/mount'
import type { PageModel } from '../engine'
import { Picture } from './Picture'
import type { Case } from './useCase'

const themeOf = (element: Element): Theme => {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: colour('--ink'), bar: colour('--bar'), accent: colour('--accent'), loss: colour('--loss'),
    font: style.fontFamily,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}

/** The chart, its picture until it is drawn, its finding in words and its data as a table. */
export function ChartFrame({ model, state }: { readonly model: PageModel; readonly state: Case }) {
  const { result, reader } = state
  const data = chartData(model, result, reader)
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Drawn>()
  const [ready, setReady] = useState(false)
  const config = useRef(() => barConfig(model, result, reader, themeOf(document.body)))
  config.current = () => barConfig(model, result, reader, themeOf(frame.current ?? document.body))

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const redraw = (): void => drawn.current?.update(config.current())
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        watcher.disconnect()
        void import('../charts/mount').then(({ draw }) => {
          if (!canvas.current) return
          drawn.current = draw(canvas.current, config.current())
          setReady(true)
        })
      },
      { rootMargin: '200px' },
    )
    if (frame.current) watcher.observe(frame.current)
    dark.addEventListener('change', redraw)
    return () => {
      watcher.disconnect()
      dark.removeEventListener('change', redraw)
      drawn.current?.destroy()
    }
  }, [])
  useEffect(() => drawn.current?.update(config.current()), [result, reader])

  return (
    <figure class="chart">
      <figcaption>
        <strong>{data.title}.</strong> {data.finding}
      </figcaption>
      <div ref={frame} class={ready ? 'frame drawn' : 'frame'} role="img" aria-label={data.finding}>
        <svg class="spacer" width="100%" height={data.bars.length * row.height} aria-hidden="true" focusable="false" />
        <Picture bars={data.bars} />
        <canvas ref={canvas} />
      </div>
      <details class="data">
        <summary>{reader.strings.table}</summary>
        <table>
          <caption class="visually-hidden">{data.title}</caption>
          <thead>
            <tr>
              <th scope="col">{reader.strings.tableItem}</th>
              <th scope="col">{reader.strings.tableValue}</th>
            </tr>
          </thead>
          <tbody>
            {data.bars.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
