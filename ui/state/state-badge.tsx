import { useId, useState } from 'react'
import { useT } from '../language/use-t.ts'
import { StateMark } from './state-mark.tsx'
import { type State, stateWords } from './states.ts'

interface Badge {
  readonly state: State
  readonly provisional?: boolean
  /** In a narrow place the dashes alone show that it is provisional; the word is still read aloud. */
  readonly narrow?: boolean
}

const classOf = ({ state, provisional }: Badge): string =>
  `state-badge state-${state}${provisional ? ' state-provisional' : ''}`

/** Shape and word of a state; a provisional one is dashed and says so. */
export function StateBadge(badge: Badge) {
  const t = useT()
  const word = t(stateWords[badge.state])
  return (
    <span className={classOf(badge)}>
      <StateMark state={badge.state} />
      {badge.provisional && <span className={badge.narrow ? 'aloud' : undefined}>{t('暂定')}</span>}
      <span>{word}</span>
    </span>
  )
}

/** A badge that opens the sentence behind it. */
export function WhyBadge({ why, ...badge }: Badge & { why: string }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  const id = useId()
  const word = t(stateWords[badge.state])
  return (
    <span className="why-badge">
      <button
        type="button"
        className="plain-button"
        aria-expanded={open}
        aria-controls={id}
        title={t('为什么是“{{word}}”', { word })}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        onBlur={() => setOpen(false)}
      >
        <StateBadge {...badge} />
      </button>
      <span id={id} role="status" className={open ? 'why-bubble' : 'why-bubble hidden'}>
        {open ? why : null}
      </span>
    </span>
  )
}
