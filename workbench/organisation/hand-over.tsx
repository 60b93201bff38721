import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { readOpenDuties, readStaff, type StaffMember } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { type HandedOver, HandOverForm } from './hand-over-form.tsx'
import { HandOverSheet } from './hand-over-sheet.tsx'

const route = getRouteApi('/organisation/hand-over')

/** Ends a person's posts, gives them to a successor, and prints what passes on. */
export function HandOverPage() {
  const t = useT()
  const { posts = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const acting = useActing()
  const addresses = posts.split(',').filter(Boolean)
  const open = useQuery({
    queryKey: ['open-duties', posts, acting.id],
    queryFn: () => readOpenDuties(addresses),
    enabled: addresses.length > 0,
    placeholderData: (before) => before,
  })
  const staff = useQuery({ queryKey: ['staff', acting.id], queryFn: readStaff })
  const [done, setDone] = useState<HandedOver | null>(null)
  return (
    <Page
      title={t('移交清单')}
      lead={t('现任到前一日为止，接任人自接任日起；未办结事项随岗位移交。')}
      actions={<Button onClick={() => window.print()}>{t('打印')}</Button>}
    >
      {addresses.length === 0 && (
        <EmptyState
          title={t('没有选定岗位')}
          action={<Link to="/organisation">{t('到人员与岗位选一个岗位')}</Link>}
        />
      )}
      {addresses.length > 0 && (
        <Answered query={open}>
          {({ on, posts: list }) => (
            <>
              {!done && staff.data && (
                <HandOverForm
                  posts={addresses}
                  holder={holderOf(staff.data.staff, addresses)}
                  staff={staff.data.staff}
                  today={on}
                  onPosts={(next) => void navigate({ search: { posts: next.join(',') } })}
                  onDone={setDone}
                />
              )}
              <HandOverSheet posts={done?.list ?? list} on={on} done={done} />
            </>
          )}
        </Answered>
      )}
    </Page>
  )
}

const holderOf = (staff: readonly StaffMember[], addresses: readonly string[]) =>
  staff.find(({ posts }) => posts.some(({ address }) => addresses.includes(address)))
