import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { readStandingsOf, type StandingRow, type StandingsAsked } from '../api/standings.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { pointsText } from './points.ts'

/** Who stands so, each leading to its file, where the reasons are. */
export function StandingTable({ asked }: { asked: StandingsAsked }) {
  const t = useT()
  const post = useActing()
  const query = useInfiniteQuery({
    queryKey: ['standings-of', asked, post.id],
    queryFn: ({ pageParam }) => readStandingsOf(asked, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Answered query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ standings }) => standings)
        if (rows.length === 0) return <p className="quiet">{t('没有这样的企业。')}</p>
        return (
          <>
            <PlainTable className="row-cards">
              <thead>
                <tr>
                  <th>{t('企业')}</th>
                  <th>{t('地区')}</th>
                  <th>{t('等次')}</th>
                  <th>{t('得分')}</th>
                  <th>{t('自')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((one) => (
                  <Line key={one.subject} of={one} />
                ))}
              </tbody>
            </PlainTable>
            {query.hasNextPage && (
              <div className="load-more">
                <Button
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('载入更多')}
                </Button>
              </div>
            )}
          </>
        )
      }}
    </Answered>
  )
}

function Line({ of: { subject, name, regionName, grade, score, since } }: { of: StandingRow }) {
  const t = useT()
  const language = useLanguage()
  return (
    <tr>
      <td>
        <Link to="/parties/$code" params={{ code: subject }}>
          {name ?? subject}
        </Link>
      </td>
      <td>{regionName}</td>
      <td>{grade ? `${grade.grade} ${grade.title}` : t('待定')}</td>
      <td>{score ? pointsText(score) : t('无')}</td>
      <td>{formatDate(since, language)}</td>
    </tr>
  )
}
