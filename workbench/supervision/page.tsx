import { Link } from '@tanstack/react-router'
import { useActing } from '../app/use-session.ts'
import { Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { CoverageLinks } from './coverage-links.tsx'
import { RecordLines } from './record-lines.tsx'

/** Slips, inspections, meetings and lower plans: what runs, and the way to begin each. */
export function SupervisionPage() {
  const t = useT()
  return (
    <Page
      title={t('督办督查')}
      lead={t('逾期的任务发督办单，定期督查限期整改，会议议定的事项列为任务。')}
    >
      <section className="block">
        <SectionHead title={t('督办单')} register="supervision-slip" word={t('发督办单')} />
        <RecordLines
          register="supervision-slip"
          due="replyBy"
          none={t('没有督办单。在任务列表或句子背后点“督办”。')}
        />
      </section>
      <section className="block">
        <SectionHead title={t('督查')} register="inspection-round" word={t('发起督查')} />
        <RecordLines
          register="inspection-round"
          due="endsOn"
          to="/supervision/rounds/$address"
          none={t('还没有发起督查。')}
        />
      </section>
      <section className="block">
        <SectionHead title={t('会议')} register="meeting" word={t('安排会议')} />
        <RecordLines
          register="meeting"
          due="heldOn"
          to="/supervision/meetings/$address"
          none={t('还没有安排会议。')}
        />
      </section>
      <section className="block">
        <header className="section-head">
          <h2>{t('下级计划的覆盖情况')}</h2>
          <Link to="/records/$register" params={{ register: 'plan-filing' }}>
            {t('下级报送的计划')}
          </Link>
          <Link to="/records/$register" params={{ register: 'unit-plan' }}>
            {t('单位计划')}
          </Link>
        </header>
        <CoverageLinks />
      </section>
    </Page>
  )
}

/** The title of a section with the ways to the whole register and, for the office, to a new record. */
function SectionHead(props: { title: string; register: string; word: string }) {
  const t = useT()
  const { roles } = useActing()
  const { title, register, word } = props
  return (
    <header className="section-head">
      <h2>{title}</h2>
      <Link to="/records/$register" params={{ register }}>
        {t('全部')}
      </Link>
      {roles.includes('office') && <NewRecordLink register={register}>{word}</NewRecordLink>}
    </header>
  )
}
