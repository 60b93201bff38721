import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { type LeadingGroup, readGroups } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Coverage } from './coverage.tsx'
import { DayField } from './day-field.tsx'
import { MembersTable } from './members-table.tsx'
import { MismatchOf } from './mismatch.tsx'
import { SheetImport } from './sheet-import.tsx'
import { nameOfBody, useDepartments } from './use-departments.ts'
import { termWords } from './words.ts'

const route = getRouteApi('/organisation')

/** Leading groups of the region as of a day, their offices, matching bodies, and what does not agree. */
export function Groups() {
  const t = useT()
  const post = useActing()
  const { on } = route.useSearch()
  const navigate = route.useNavigate()
  const groups = useQuery({
    queryKey: ['groups', on ?? '', post.id],
    queryFn: () => readGroups(on),
  })
  const keeps = post.roles.some((role) => ['office', 'administrator'].includes(role))
  return (
    <>
      <div className="tab-bar">
        <span className="as-of">
          {t('截至')}
          <DayField
            label={t('截至哪一天')}
            value={on ?? groups.data?.on}
            onChange={(next) =>
              void navigate({
                search: (before) => ({
                  tab: before.tab ?? 'groups',
                  ...(next ? { on: next } : {}),
                }),
              })
            }
          />
        </span>
        {keeps && <SheetImport of="groups" />}
        <Link to="/records/$register" params={{ register: 'leading-group' }}>
          {t('全部领导小组')}
        </Link>
      </div>
      <Answered query={groups}>
        {({ groups: list }) =>
          list.length ? (
            list.map((group) => <GroupSheet key={group.address} group={group} />)
          ) : (
            <EmptyState title={t('还没有登记领导小组')}>
              {t('下载模板，一行写一个成员：组长、副组长、成员单位和办公室主任，填好后导入。')}
            </EmptyState>
          )
        }
      </Answered>
      <MismatchOf />
      <Coverage on={on} />
    </>
  )
}

function GroupSheet({ group }: { group: LeadingGroup }) {
  const t = useT()
  const { data: departments } = useDepartments()
  const { title, address, basis, officeSeat, ofDepartment, startsOn, endsOn, current } = group
  const { region } = useActing()
  const body = (code: string) => nameOfBody(departments, region.code, code)
  return (
    <section className="block">
      <h2>
        <Link to="/records/$register/$address" params={{ register: 'leading-group', address }}>
          {title}
        </Link>
        {!current && <span className="quiet"> {t('当日不在期内')}</span>}
      </h2>
      <p>
        {[
          ofDepartment && t('{{body}}内设', { body: body(ofDepartment) }),
          basis && t('依据{{basis}}成立', { basis }),
          termWords(t, startsOn, endsOn),
          officeSeat ? t('办公室设在{{body}}', { body: body(officeSeat) }) : t('办公室未登记'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <MembersTable members={group.members} body={body} />
    </section>
  )
}
