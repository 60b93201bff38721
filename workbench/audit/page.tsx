import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState, formatInstant, useLanguage } from '@zhiheng/ui'
import { Button, Table } from 'antd'
import { type AuditEvent, eventsUrl, readEvents } from '../api/today.ts'
import { useActing } from '../app/use-session.ts'
import { useTitles } from '../app/use-titles.ts'
import { FilesMenu } from '../frame/files-menu.tsx'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { AuditFilters } from './filters.tsx'

const route = getRouteApi('/audit')

/** Everything that was done, and by whom; nothing here can be changed. */
export function AuditPage() {
  const t = useT()
  const post = useActing()
  const search = route.useSearch()
  const events = useInfiniteQuery({
    queryKey: ['events', search, post.id],
    queryFn: ({ pageParam }) => readEvents({ ...search, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Page
      wide
      title={t('审计')}
      lead={t('谁在什么时候办理了什么。记录只增不改。')}
      actions={
        <FilesMenu
          files={[
            { title: t('导出 Excel'), href: eventsUrl(search, 'xlsx') },
            { title: t('导出 CSV'), href: eventsUrl(search, 'csv') },
          ]}
        />
      }
    >
      <AuditFilters />
      <Answered query={events}>
        {({ pages }) => {
          const list = pages.flatMap((page) => page.events)
          if (list.length === 0)
            return (
              <EmptyState
                title={t('没有符合条件的办理')}
                action={<Link to="/audit">{t('去掉所有条件')}</Link>}
              />
            )
          return (
            <>
              <EventTable events={list} />
              {events.hasNextPage && (
                <div className="load-more">
                  <Button
                    loading={events.isFetchingNextPage}
                    onClick={() => void events.fetchNextPage()}
                  >
                    {t('载入更多')}
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </Answered>
    </Page>
  )
}

function EventTable({ events }: { events: readonly AuditEvent[] }) {
  const t = useT()
  const language = useLanguage()
  const titles = useTitles()
  return (
    <Table<AuditEvent>
      size="small"
      className="dense"
      rowKey={(event) => `${event.address}.${event.no}.${event.at}`}
      pagination={false}
      sticky={{ offsetHeader: 48 }}
      scroll={{ x: 'max-content' }}
      dataSource={[...events]}
      columns={[
        { title: t('时间'), width: 190, render: (_, event) => formatInstant(event.at, language) },
        { title: t('办理人'), width: 200, render: (_, event) => titles.actor(event.actorName) },
        {
          title: t('办理'),
          width: 140,
          render: (_, event) => titles.step(event.register, event.step),
        },
        {
          title: t('台账'),
          width: 180,
          render: (_, event) => titles.register(event.register),
        },
        {
          title: t('记录'),
          render: (_, event) => (
            <Link
              to="/records/$register/$address"
              params={{ register: event.register, address: event.address }}
            >
              {event.title ?? event.address}
            </Link>
          ),
        },
      ]}
    />
  )
}
