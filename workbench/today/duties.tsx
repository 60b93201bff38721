import { Link } from '@tanstack/react-router'
import { dayOf, formatDate, toState, useLanguage, WhyBadge } from '@zhiheng/ui'
import type { Duty } from '../api/today.ts'
import { useT } from '../language/use-t.ts'
import { Due } from './due.tsx'
import { dutyWords } from './duty-words.ts'

const byDeadline = (a: Duty, b: Duty) =>
  Number(b.first ?? false) - Number(a.first ?? false) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999')

/** The acting post's duties, the nearest deadline first. */
export function Duties({ duties }: { duties: readonly Duty[] }) {
  const t = useT()
  if (duties.length === 0)
    return <p className="quiet">{t('没有待办。到期的上报和办件会列在这里。')}</p>
  return (
    <ul className="duty-list">
      {[...duties].sort(byDeadline).map((duty) => (
        <DutyLine key={`${duty.register}.${duty.address}.${duty.kind}`} duty={duty} />
      ))}
    </ul>
  )
}

function DutyLine({ duty }: { duty: Duty }) {
  const t = useT()
  const language = useLanguage()
  const today = dayOf(new Date())
  const word = dutyWords[duty.kind]
  return (
    <li>
      <span className="duty-due">
        {duty.due ? formatDate(duty.due, language) : t('无期限')}
        <Due on={duty.due} today={today} />
      </span>
      <span className="duty-title">
        <Link
          to="/records/$register/$address"
          params={{ register: duty.register, address: duty.address }}
        >
          {duty.title}
        </Link>
        <span className="quiet">{word ? t(word) : duty.kind}</span>
      </span>
      <WhyBadge state={toState(duty.state)} why={duty.why} />
    </li>
  )
}
