import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState, formatDate, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { type GoalList, readGoals } from '../api/goals.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Entrust } from './entrust.tsx'
import { GoalFiles } from './files.tsx'
import { GoalFilters } from './filters.tsx'
import { type Grouping, grouped, groupings } from './groups.ts'
import { StateCounts } from './state-counts.tsx'
import { GoalTable } from './table.tsx'
import { useKeys } from './use-keys.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/goals')

/** What all outlines of a region promise and where it stands; the office says who answers for it. */
export function GoalsPage() {
  const t = useT()
  const post = useActing()
  const { group: _, ...asked } = route.useSearch()
  const goals = useQuery({
    queryKey: ['goals', post.id, asked],
    queryFn: () => readGoals(asked),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      wide
      title={t('目标')}
      lead={t('本地区各份纲要承诺了什么、由谁负责、走到了哪里。')}
      actions={goals.data && goals.data.total > 0 && <Actions list={goals.data} />}
    >
      <Answered query={goals}>{(list) => <GoalsIn list={list} />}</Answered>
    </Page>
  )
}

/** To the coverage of the outline that is chosen, or of the only one; paper and files. */
function Actions({ list }: { list: GoalList }) {
  const t = useT()
  const { document } = route.useSearch()
  const address = document ?? (list.outlines.length === 1 ? list.outlines[0]?.address : undefined)
  return (
    <>
      {address && (
        <Link to="/coverage/$address" params={{ address }}>
          {t('下级计划的覆盖情况')}
        </Link>
      )}
      <GoalFiles document={address} />
      <Button className="no-print" onClick={() => window.print()}>
        {t('打印')}
      </Button>
    </>
  )
}

function GoalsIn({ list }: { list: GoalList }) {
  const t = useT()
  const language = useLanguage()
  const { domains } = useWords()
  const { group = 'domain' } = route.useSearch()
  const by = groupings.find((one) => one === group) ?? 'domain'
  const groups = grouped(list.goals, by, domains)
  return (
    <>
      <GoalFilters list={list} />
      {list.total === 0 ? (
        <NoGoals list={list} />
      ) : (
        <>
          <p className="goal-paper">
            {list.region.name} · {t('截至')} {formatDate(list.on, language)}
          </p>
          <StateCounts counts={list.counts} />
          <Chosen list={list} by={by} groups={groups} />
          {list.goals.length === 0 && <p className="quiet">{t('没有符合条件的目标。')}</p>}
        </>
      )}
    </>
  )
}

/** The rows, of which the office may choose some where the goals are of its own region. */
function Chosen(props: { list: GoalList; by: Grouping; groups: ReturnType<typeof grouped> }) {
  const { list, by, groups } = props
  const { roles, region } = useActing()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const office = roles.includes('office') && region.code === list.region.code
  const shown = list.goals.filter(({ id }) => chosen.includes(id))
  useKeys()
  return (
    <>
      {office && <Entrust goals={shown} onDone={() => setChosen([])} />}
      {groups.length > 0 && (
        <GoalTable
          {...{ by, groups }}
          several={list.outlines.length > 1}
          chosen={chosen}
          onChoose={office ? setChosen : undefined}
        />
      )}
    </>
  )
}

function NoGoals({ list }: { list: GoalList }) {
  const t = useT()
  const { region } = useActing()
  const load = (
    <Link to="/load" className="button-link">
      {t('载入纲要文件')}
    </Link>
  )
  return (
    <EmptyState
      title={t('{{region}}还没有目标', { region: list.region.name })}
      action={region.code === list.region.code ? load : undefined}
    >
      {t('目标从纲要文件中读出，确认后列在这里。')}
    </EmptyState>
  )
}
