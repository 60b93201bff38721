import { dayOf, formatDate, formatInstant, useLanguage } from '@zhiheng/ui'
import type { Left, RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'

/** So many days before its end a time limit stands out. */
const soon = 3

interface Ends {
  /** Instant. */
  readonly ends: string
  readonly left: Left | null
  readonly provisional: boolean
}

/** When a time limit ends, to the minute where it counts hours, and how far it is; one beyond the published calendar is dashed. */
export function TimeLimit({ ends, left, provisional }: Ends) {
  const t = useT()
  const language = useLanguage()
  return (
    <span className={provisional ? 'limit limit-provisional' : 'limit'}>
      {left?.minutes == null
        ? formatDate(dayOf(new Date(ends)), language)
        : formatInstant(ends, language)}{' '}
      {left && <TimeLeft left={left} />}
      {provisional && (
        <small title={t('这一年的放假安排还没有公布，日期可能变动')}>{t('暂定')}</small>
      )}
    </span>
  )
}

/** 还有 3 个工作日, 今天到期, 已超过 2 天. Days are named where no working day lies between. */
function TimeLeft({ left }: { left: Left }) {
  const t = useT()
  const { workdays, days, minutes } = left
  if (minutes !== null) return <MinutesLeft minutes={minutes} />
  const n = Math.abs(workdays === 0 ? days : workdays)
  if (days === 0) return <span className="due due-past">{t('今天到期')}</span>
  if (days < 0)
    return (
      <span className="due due-past">
        {workdays === 0 ? t('已过{{n}}天', { n }) : t('已过{{n}}个工作日', { n })}
      </span>
    )
  return (
    <span className={days <= soon ? 'due due-soon' : 'due'}>
      {workdays === 0 ? t('还有{{n}}天', { n }) : t('还有{{n}}个工作日', { n })}
    </span>
  )
}

/** 还有 1 小时 20 分, 已超过 35 分: of a limit that counts hours. */
export function MinutesLeft({ minutes }: { minutes: number }) {
  const t = useT()
  const past = minutes < 0
  const whole = Math.abs(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  const words = hours ? t('{{n}}小时{{m}}分', { n: hours, m: rest }) : t('{{n}}分钟', { n: rest })
  return (
    <span className={past ? 'due due-past' : 'due due-soon'}>
      {past ? t('已超过{{words}}', { words }) : t('还有{{words}}', { words })}
    </span>
  )
}

/** The nearest time limit of a record in a list. */
export function Limit({ record }: { record: RecordRow }) {
  const { limitOn, limitLeft, limitProvisional } = record
  if (!limitOn) return <span className="unknown-value">—</span>
  return <TimeLimit ends={limitOn} left={limitLeft} provisional={limitProvisional} />
}
