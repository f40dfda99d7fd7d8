import type { Drawing } from '../charts'
import { textOn } from './text'

/** The names and numbers of bars and switches, as text that wraps, for the picture and the canvas alike. */
export function Names({ drawing }: { readonly drawing: Drawing }) {
  if (drawing.kind === 'lines' || drawing.kind === 'stacks') return null
  const named = drawing.kind === 'switches' ? drawing.switches : drawing.bars
  return (
    <div class="names" aria-hidden="true">
      {named.map(({ key, label, text }) => (
        <p key={key}>
          <span {...textOn(`${label} · ${text}`)} />
        </p>
      ))}
    </div>
  )
}
