import { Link } from '@tanstack/react-router'
import { formatDate, toState, useLanguage, WhyBadge } from '@zhiheng/ui'
import type { Duty } from '../api/today.ts'
import { useT } from '../language/use-t.ts'
import { dutyWords } from './duty-words.ts'
import { TimeLeft } from './time-left.tsx'

/** The acting post's duties as the server orders them: what goes first, then the nearest deadline. */
export function Duties({ duties }: { duties: readonly Duty[] }) {
  const t = useT()
  if (duties.length === 0)
    return <p className="quiet">{t('没有待办。到期的上报和办件会列在这里。')}</p>
  return (
    <ul className="duty-list">
      {duties.map((duty) => (
        <DutyLine key={[duty.register, duty.address, duty.kind, duty.due].join()} duty={duty} />
      ))}
    </ul>
  )
}

function DutyLine({ duty }: { duty: Duty }) {
  const t = useT()
  const word = dutyWords[duty.kind]
  return (
    <li>
      <span className="duty-due">
        <span className="nowrap">
          <When duty={duty} />
        </span>
        {duty.left && <TimeLeft left={duty.left} />}
      </span>
      <span className="duty-title">
        <DutyLink duty={duty} />
        <span className="quiet">{word ? t(word) : duty.kind}</span>
        {duty.reminder && (
          <span className="duty-reminder">
            {t('催办')} {duty.reminder}
          </span>
        )}
      </span>
      {duty.state !== null && <WhyBadge state={toState(duty.state)} why={duty.why} />}
    </li>
  )
}

/** The day that it is due, or since which it waits. */
function When({ duty: { due, since } }: { duty: Duty }) {
  const t = useT()
  const language = useLanguage()
  if (due) return formatDate(due, language)
  return since ? t('{{day}}起等待', { day: formatDate(since, language) }) : t('无期限')
}

/** To the task or record; for one that is still to be made, to its form. */
function DutyLink({ duty: { kind, register, address, title, given } }: { duty: Duty }) {
  if (kind === 'supervise')
    return (
      <Link to="/supervision/slips/new" search={{ tasks: address }}>
        {title}
      </Link>
    )
  if (register === 'task')
    return (
      <Link to="/tasks/$address" params={{ address }}>
        {title}
      </Link>
    )
  if (register === 'reporting-round' && address !== '')
    return (
      <Link to="/tasks/returns" search={{ round: address }}>
        {title}
      </Link>
    )
  if (address === '')
    return (
      <Link to="/records/$register/new" params={{ register }} search={given ? { given } : {}}>
        {title}
      </Link>
    )
  return (
    <Link to="/records/$register/$address" params={{ register, address }}>
      {title}
    </Link>
  )
}
