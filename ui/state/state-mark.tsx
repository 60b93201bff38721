import type { ReactNode } from 'react'
import type { State } from './states.ts'

const shapes: Readonly<Record<State, ReactNode>> = {
  reached: <circle cx="6" cy="6" r="4.5" />,
  onTrack: <path d="M6 1.5 11 10.5H1Z" />,
  behind: <path d="M6 10.5 11 1.5H1Z" />,
  missed: <path d="m2 2 8 8M10 2 2 10" className="state-mark-line" />,
  overdue: <rect x="1.75" y="1.75" width="8.5" height="8.5" />,
  unknown: <circle cx="6" cy="6" r="4" className="state-mark-line" />,
}

/** The shape of a state: ● ▲ ▼ ✕ ■ ○, drawn so that every font shows the same. */
export function StateMark({ state }: { state: State }) {
  return (
    <svg className="state-mark" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      {shapes[state]}
    </svg>
  )
}
