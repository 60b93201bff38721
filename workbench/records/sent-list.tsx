import { dayOf, formatDate, useLanguage } from '@zhiheng/ui'
import type { Sent } from '../api/records.ts'
import { useTitles } from '../app/use-titles.ts'
import { useT } from '../language/use-t.ts'

/** What went out from a record: where to, how it stands there, since when and by whom. */
export function SentList({ sent }: { sent: readonly Sent[] }) {
  const t = useT()
  const language = useLanguage()
  const titles = useTitles()
  if (sent.length === 0) return null
  const day = (at: string) => formatDate(dayOf(new Date(at)), language)
  return (
    <section className="record-related">
      <h2>{t('已送出')}</h2>
      <ul className="sent-list">
        {sent.map(({ to, register, state, sentAt, at, by }) => (
          <li key={`${to.code} ${sentAt} ${register}`} className="sent">
            <b>{to.name}</b> {titles.register(register)}{' '}
            <span className="state-word">{titles.state(register, state)}</span>
            <p className="sent-how">
              {t('{{day}} 送出', { day: day(sentAt) })}
              {t('；')}
              {by ? `${titles.state(register, state)} ${day(at)} ${by}` : t('对方尚未签收')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
