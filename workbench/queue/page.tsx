import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { type KindAsked, queueUrl, readQueue } from '../api/queue.ts'
import { useActing } from '../app/use-session.ts'
import { FilesMenu } from '../frame/files-menu.tsx'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Kinds } from './kinds.tsx'
import { QueueTable } from './table.tsx'
import { Together } from './together.tsx'
import { useChosen } from './use-chosen.ts'

const route = getRouteApi('/queue')

/** Everything that waits for the acting post, of whatever procedure, by the day on which it is due. */
export function QueuePage() {
  const t = useT()
  const asked = route.useSearch()
  return (
    <Page
      wide
      title={t('办件')}
      lead={t('等您办理的各类事项，按期限排列，没有期限的在最后。')}
      actions={
        <FilesMenu
          files={[
            { title: t('导出 Excel'), href: queueUrl(asked, 'xlsx') },
            { title: t('导出 CSV'), href: queueUrl(asked, 'csv') },
          ]}
        />
      }
    >
      <Kinds asked={asked} />
      <Waiting key={`${asked.register} ${asked.state}`} asked={asked} />
    </Page>
  )
}

function Waiting({ asked }: { asked: KindAsked }) {
  const t = useT()
  const post = useActing()
  const chosen = useChosen()
  const found = useInfiniteQuery({
    queryKey: ['queue', post.id, asked.register, asked.state],
    queryFn: ({ pageParam }) => readQueue(asked, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Answered query={found}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        const names = Object.assign({}, ...pages.map((page) => page.names))
        if (items.length === 0) return <p className="quiet">{t('没有等您办理的事项。')}</p>
        return (
          <>
            <QueueTable items={items} names={names} chosen={chosen} />
            {found.hasNextPage && (
              <p className="block-more">
                <Button
                  loading={found.isFetchingNextPage}
                  onClick={() => void found.fetchNextPage()}
                >
                  {t('再显示一些')}
                </Button>
              </p>
            )}
            <Together items={items} chosen={chosen} />
          </>
        )
      }}
    </Answered>
  )
}
