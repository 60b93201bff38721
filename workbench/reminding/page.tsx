import { useQuery } from '@tanstack/react-query'
import { readReminding } from '../api/reminding.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { CalendarLink } from './calendar-link.tsx'
import { Email } from './email.tsx'
import { MarkChoice } from './mark-choice.tsx'

/** How one hears of what is due without looking: by letter, and in one's own calendar. */
export function RemindingPage() {
  const t = useT()
  const reminding = useQuery({ queryKey: ['reminding'], queryFn: readReminding })
  return (
    <Page title={t('我的提醒')} lead={t('待办快到期时，用邮件和日历告诉您。')}>
      <section className="block">
        <h2>{t('邮件提醒')}</h2>
        <Answered query={reminding}>
          {(choice) => (
            <>
              <Email {...choice} key={choice.email} />
              {choice.email && <MarkChoice {...choice} />}
            </>
          )}
        </Answered>
      </section>
      <section className="block">
        <h2>{t('日历订阅')}</h2>
        <CalendarLink />
      </section>
    </Page>
  )
}
