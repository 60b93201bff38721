import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { dayOf, EmptyState, formatDate, readAddress, useLanguage } from '@zhiheng/ui'
import {
  type Coverage,
  type CoverItem,
  type Filing,
  type RegionCoverage,
  readCoverage,
} from '../api/cascade.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { covers, coverWords } from './cover-words.ts'
import { UnitPlans } from './unit-plans.tsx'

const route = getRouteApi('/coverage/$address')

/** Which goals and tasks of a document the plans of lower regions take up, weaken or leave out. */
export function CoveragePage() {
  const { address } = route.useParams()
  const post = useActing()
  const coverage = useQuery({
    queryKey: ['coverage', address, post.id],
    queryFn: () => readCoverage(address),
  })
  return <Answered query={coverage}>{(found) => <CoverageOf coverage={found} />}</Answered>
}

function CoverageOf({ coverage }: { coverage: Coverage }) {
  const t = useT()
  const { document, goals, tasks, regions, silent, sums, units } = coverage
  return (
    <Page
      wide
      title={t('覆盖情况')}
      lead={
        <>
          <Link to="/outline/$address" params={{ address: document.address }}>
            {document.title}
          </Link>{' '}
          {t('{{goals}}个目标，{{tasks}}项任务', { goals, tasks })}
        </>
      }
    >
      {regions.length === 0 ? (
        <EmptyState title={t('下级地区还没有依据本文件制定的计划')}>
          {t('下级载入计划时，系统从原文找出所依据的发文字号；也可以在文件信息里补写“依据文件”。')}
        </EmptyState>
      ) : (
        <RegionTable regions={regions} />
      )}
      {silent.length > 0 && (
        <p>
          {t('没有计划、也未报送的地区：{{names}}', {
            names: silent.map(({ name }) => name).join(t('、')),
          })}
        </p>
      )}
      <UnitPlans units={units} at={readAddress(document.address)} />
      {regions.filter(readable).map((region) => (
        <RegionItems key={region.region.code} of={region} />
      ))}
      {sums.length > 0 && (
        <section className="block">
          <h2>{t('各地合计')}</h2>
          <ItemTable items={sums} />
        </section>
      )}
    </Page>
  )
}

/** Whether the plans themselves may be read here, and not only what was filed of them. */
const readable = ({ plans }: RegionCoverage) => plans.length > 0

function RegionTable({ regions }: { regions: readonly RegionCoverage[] }) {
  const t = useT()
  return (
    <PlainTable className="block">
      <thead>
        <tr>
          <th>{t('地区')}</th>
          <th>{t('计划')}</th>
          <th>{t('报送')}</th>
          {covers.map((cover) => (
            <th key={cover}>{t(coverWords[cover])}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regions.map(({ region, plans, counts, filing }) => (
          <tr key={region.code}>
            <td>
              <a href={`#region-${region.code}`}>{region.name}</a>
            </td>
            <td>
              {plans.map((plan) => (
                <div key={plan.address}>
                  <Link to="/outline/$address" params={{ address: plan.address ?? '' }}>
                    {plan.title}
                  </Link>
                </div>
              ))}
            </td>
            <td>
              <FilingState filing={filing} />
            </td>
            {covers.map((cover) => (
              <td key={cover} className={counts[cover] ? `cover-${cover}` : 'quiet'}>
                {counts[cover]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

/** How the latest filing stands, leading to it. */
function FilingState({ filing }: { filing: Filing | null }) {
  const t = useT()
  const language = useLanguage()
  if (!filing) return <span className="quiet">{t('未报送')}</span>
  const { address, version, stateTitle, state, at } = filing
  return (
    <>
      <Link
        to="/records/$register/$address"
        params={{ register: 'plan-filing', address }}
        className={state === 'returned' ? 'late' : ''}
      >
        {stateTitle}
      </Link>{' '}
      <span className="quiet">
        {t('第 {{n}} 次，{{day}}', { n: version, day: formatDate(dayOf(new Date(at)), language) })}
      </span>
    </>
  )
}

function RegionItems({ of }: { of: RegionCoverage }) {
  const t = useT()
  const wanting = covers
    .filter((cover) => cover !== 'covered')
    .flatMap((cover) => of.items.filter((item) => item.cover === cover))
  const covered = of.items.filter(({ cover }) => cover === 'covered')
  return (
    <section className="block" id={`region-${of.region.code}`}>
      <h2>{of.region.name}</h2>
      {wanting.length === 0 ? (
        <p className="quiet">{t('上级的目标和任务都有对应，没有低于上级的。')}</p>
      ) : (
        <ItemTable items={wanting} />
      )}
      {covered.length > 0 && (
        <details>
          <summary>{t('已覆盖的 {{n}} 项', { n: covered.length })}</summary>
          <ItemTable items={covered} />
        </details>
      )}
    </section>
  )
}

type Item = Pick<CoverItem, 'id' | 'title' | 'cover' | 'why'> & Partial<CoverItem>

function ItemTable({ items }: { items: readonly Item[] }) {
  const t = useT()
  return (
    <PlainTable className="cover-table">
      <thead>
        <tr>
          <th>{t('结论')}</th>
          <th>{t('上级的目标或任务')}</th>
          <th>{t('下级计划')}</th>
          <th>{t('理由')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className={`cover-${item.cover}`}>{t(coverWords[item.cover])}</td>
            <td>{item.title}</td>
            <td>{item.counterpart ?? '—'}</td>
            <td>{item.why}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
