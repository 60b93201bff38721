import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { Button, Input } from 'antd'
import { findParties, narrowing } from '../api/parties.ts'
import type { RecordPage } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, NotFound, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Count } from '../records/count.tsx'
import { useRegister } from '../records/use-register.ts'
import { AddRecord } from './add-record.tsx'

const route = getRouteApi('/parties')

/** Enterprises of the whole country that the instance has a file of, found by name or code. */
export function PartyList() {
  const t = useT()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const face = useRegister('party')
  return (
    <Answered query={face}>
      {(found) =>
        found ? (
          <Page
            title={t('企业')}
            lead={<Count face={found} narrowing={narrowing(q)} />}
            actions={
              <>
                <AddRecord register={found} given={{}} />
                <Link to="/standings">{t('评价结果')}</Link>
                <Link to="/records/$register" params={{ register: 'party' }}>
                  {t('按台账查看、导入和导出')}
                </Link>
              </>
            }
          >
            <search>
              <Input.Search
                key={q}
                className="party-search"
                aria-label={t('按名称或统一社会信用代码查找')}
                placeholder={t('名称中的两个字，或完整的统一社会信用代码')}
                allowClear
                autoFocus
                defaultValue={q}
                onSearch={(words) => {
                  const wanted = words.trim()
                  void navigate({ search: wanted ? { q: wanted } : {} })
                }}
              />
            </search>
            <Found words={q} states={found.states} kinds={found.fields.kind?.choices ?? {}} />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

type Titles = Readonly<Record<string, string>>

function Found({ words, states, kinds }: { words: string; states: Titles; kinds: Titles }) {
  const t = useT()
  const post = useActing()
  const query = useInfiniteQuery({
    queryKey: ['parties', words, post.id],
    queryFn: ({ pageParam }) => findParties(words, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: RecordPage) => page.next ?? undefined,
  })
  return (
    <Answered query={query}>
      {({ pages }) => (
        <>
          {pages[0]?.records.length === 0 && <Nothing words={words} />}
          <ul className="party-list">
            {pages.flatMap(({ records, names }) =>
              records.map(({ id, region, state, fields }) => (
                <li key={id}>
                  <Link to="/parties/$code" params={{ code: String(fields.code) }}>
                    {String(fields.name)}
                  </Link>
                  <span className="code">{String(fields.code)}</span>
                  <span className="quiet">
                    {[
                      kinds[String(fields.kind)],
                      names[String(fields.currentRegion ?? region)] ?? region,
                      ...(state === 'current' ? [] : [states[state]]),
                    ].join(' · ')}
                  </span>
                </li>
              )),
            )}
          </ul>
          {query.hasNextPage && (
            <div className="load-more">
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('载入更多')}
              </Button>
            </div>
          )}
        </>
      )}
    </Answered>
  )
}

function Nothing({ words }: { words: string }) {
  const t = useT()
  if (words)
    return (
      <EmptyState
        title={t('没有找到“{{words}}”', { words })}
        action={<Link to="/parties">{t('去掉所有条件')}</Link>}
      >
        {t('请至少输入名称中相连的两个字，或者 18 位的统一社会信用代码。曾用名也能查到。')}
      </EmptyState>
    )
  return (
    <EmptyState title={t('还没有企业档案')}>
      {t('可以逐户登记，也可以在台账中用“导入”载入整张名录。')}
    </EmptyState>
  )
}
