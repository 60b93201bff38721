import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayOf, EmptyState, formatDate, StateStrip, useLanguage } from '@zhiheng/ui'
import { dutiesUrl, readToday, type Today as TodayAnswer } from '../api/today.ts'
import { useActing } from '../app/use-session.ts'
import { FilesMenu } from '../frame/files-menu.tsx'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { useQueueKinds } from '../queue/kinds.tsx'
import { QueueSummary } from '../queue/summary.tsx'
import { Changes } from './changes.tsx'
import { Duties } from './duties.tsx'
import { LogEntry } from './log-entry.tsx'

/** What the acting post has to do, what changed, and where the region's programmes stand. */
export function Today() {
  const t = useT()
  const post = useActing()
  const today = useQuery({ queryKey: ['today', post.id], queryFn: readToday })
  return (
    <Page title={t('今日')} lead={<TodayLead />}>
      <Answered query={today}>{(answer) => <TodaySections answer={answer} />}</Answered>
    </Page>
  )
}

function TodayLead() {
  const language = useLanguage()
  const post = useActing()
  const day = formatDate(dayOf(new Date()), language)
  return `${day} · ${post.region.name} · ${post.title}`
}

function TodaySections({ answer }: { answer: TodayAnswer }) {
  const t = useT()
  const { roles } = useActing()
  const { duties, unfinished, changes, programmes } = answer
  const kinds = useQueueKinds()
  const some = duties.length + changes.length + programmes.length + (kinds?.length ?? 0)
  if (some === 0) return <NothingYet />
  return (
    <>
      <QueueSummary />
      <section className="block">
        <div className="block-head">
          <h2>{t('待办')}</h2>
          <Link to="/reminding" className="no-print">
            {t('我的提醒')}
          </Link>
          {duties.length > 0 && (
            <FilesMenu
              files={[
                { title: t('导出 Excel'), href: dutiesUrl('xlsx') },
                { title: t('导出 CSV'), href: dutiesUrl('csv') },
              ]}
            />
          )}
        </div>
        <Duties duties={duties} />
        {unfinished > 0 && (
          <p className="quiet">{t('已结束的纲要中还有 {{n}} 项未办结', { n: unfinished })}</p>
        )}
      </section>
      <section className="block">
        <h2>{t('纲要进展')}</h2>
        <ul className="programme-list">
          {programmes.map((programme) => (
            <li key={programme.address}>
              <Link to="/outline/$address" params={{ address: programme.address }}>
                {programme.title}
              </Link>
              <StateStrip counts={programme.counts} />
            </li>
          ))}
        </ul>
        {programmes.length === 0 && <p className="quiet">{t('本地区还没有载入纲要。')}</p>}
      </section>
      {roles.includes('office') && <LogEntry />}
      <section className="block">
        <h2>{t('昨天以来的变化')}</h2>
        <Changes changes={changes} />
        <p className="block-more">
          <Link to="/audit">{t('更早的办理记录')}</Link>
        </p>
      </section>
    </>
  )
}

function NothingYet() {
  const t = useT()
  return (
    <EmptyState
      title={t('从一份纲要开始')}
      action={
        <Link to="/load" className="button-link">
          {t('载入纲要文件')}
        </Link>
      }
    >
      {t(
        '载入本地区的质量发展纲要或实施意见，系统读出其中的目标和任务，您确认后，每一句话都会显示进展，待办也会列在这里。',
      )}
    </EmptyState>
  )
}
