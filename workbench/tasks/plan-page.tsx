import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { dayOf } from '@zhiheng/ui'
import { Select } from 'antd'
import { readWorkPlan, type WorkPlan } from '../api/plan.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PapersMenu } from '../frame/papers-menu.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { PlanItems } from './plan-items.tsx'
import { PlanProposals } from './plan-proposals.tsx'

const route = getRouteApi('/tasks/plan')

/** The yearly plan: what falls due in a year, and what of it the office has entered. */
export function PlanPage() {
  const t = useT()
  const post = useActing()
  const navigate = route.useNavigate()
  const now = Number(dayOf(new Date()).slice(0, 4))
  const { year = now } = route.useSearch()
  const plan = useQuery({
    queryKey: ['work-plan', year, post.id],
    queryFn: () => readWorkPlan(year),
  })
  const years = [...new Set([now - 1, now, now + 1, year])].sort((a, b) => a - b)
  return (
    <Page
      wide
      title={t('{{year}}年度工作计划', { year })}
      lead={t('当年到期的任务和目标由系统提出，办公室勾选列入；状态随来源更新，不另计任务。')}
      actions={plan.data && <Actions plan={plan.data} />}
    >
      <div className="list-bar no-print">
        <Select<number>
          aria-label={t('计划年度')}
          value={year}
          options={years.map((one) => ({ value: one, label: t('{{n}}年', { n: one }) }))}
          onChange={(next) => void navigate({ search: { year: next } })}
        />
      </div>
      <Answered query={plan}>
        {(found) => (
          <>
            <PlanItems items={found.items} />
            <PlanProposals key={found.year} plan={found} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function Actions({ plan: { items, year } }: { plan: WorkPlan }) {
  const t = useT()
  const { roles } = useActing()
  const [first] = items
  return (
    <>
      {first && <PapersMenu about="work-plan-item" address={first.address} />}
      {roles.includes('office') && (
        <NewRecordLink register="work-plan-item" given={{ year: String(year) }}>
          {t('另加事项')}
        </NewRecordLink>
      )}
    </>
  )
}
