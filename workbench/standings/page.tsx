import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState, formatDate, formatNumber, useLanguage } from '@zhiheng/ui'
import { type Appraised, readAppraised } from '../api/standings.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { StandingTable } from './table.tsx'

const route = getRouteApi('/standings')

/** Schemes by which enterprises are appraised every night: how many stand how, and who. */
export function StandingsPage() {
  const t = useT()
  const post = useActing()
  const query = useQuery({ queryKey: ['appraised', post.id], queryFn: readAppraised })
  return (
    <Page title={t('评价结果')} lead={t('按施行中的评价方案，每夜用现有记录重新评价。')} wide>
      <Answered query={query}>
        {({ schemes }) =>
          schemes.length === 0 ? (
            <EmptyState title={t('没有按记录定期评价的方案')}>
              {t('评价方案批准并施行后，当夜起定期评价。')}
            </EmptyState>
          ) : (
            schemes.map((one) => <Scheme key={`${one.region} ${one.scheme}`} of={one} />)
          )
        }
      </Answered>
    </Page>
  )
}

function Scheme({ of }: { of: Appraised }) {
  const t = useT()
  const language = useLanguage()
  const asked = route.useSearch()
  const open = asked.scheme === of.scheme && asked.region === of.region
  return (
    <section className="block" aria-label={of.title}>
      <h2>{of.title}</h2>
      <p className="quiet">
        {of.regionName} · {t('第 {{n}} 版', { n: of.version })} ·{' '}
        {of.run
          ? t('{{day}} 评价 {{n}} 家，{{changed}} 家有变化', {
              day: formatDate(of.run.on, language),
              n: formatNumber(of.run.subjects),
              changed: formatNumber(of.run.changed),
            })
          : t('还没有评价过')}
      </p>
      <nav className="queue-kinds" aria-label={t('等次')}>
        {of.counts.map(({ grade, n }) => (
          <Link
            key={grade?.grade ?? 'unknown'}
            to="/standings"
            search={{ region: of.region, scheme: of.scheme, grade: grade?.grade ?? 'unknown' }}
            aria-current={open && asked.grade === (grade?.grade ?? 'unknown') ? 'true' : undefined}
          >
            {grade ? `${grade.grade} ${grade.title}` : t('待定')} <b>{formatNumber(n)}</b>
          </Link>
        ))}
      </nav>
      {open && (
        <StandingTable asked={{ region: of.region, scheme: of.scheme, grade: asked.grade }} />
      )}
    </section>
  )
}
