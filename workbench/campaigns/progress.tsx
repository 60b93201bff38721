import { useQuery } from '@tanstack/react-query'
import { formatDate, formatMoney, formatNumber, useLanguage } from '@zhiheng/ui'
import { type RecordPage, type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { type Done, doneBy, totalOf } from './totals.ts'

/** More than any campaign takes in, or is told of it. */
const most = 500

/** What each region and department has done for a campaign, by the returns that count, and all of them together. */
export function CampaignProgress({ campaign }: { campaign: RecordRow }) {
  const post = useActing()
  const { id } = campaign
  const listed = useQuery({
    queryKey: ['campaign', id, post.id],
    queryFn: async () => ({
      participants: await readRecords('campaign-participant', of(id), { limit: most }),
      returns: await readRecords('campaign-return', of(id, 'counted'), { limit: most }),
    }),
  })
  return <Answered query={listed}>{(found) => <Lines {...found} />}</Answered>
}

const of = (campaign: string, state?: string) => ({
  where: { campaign, ...(state !== undefined && { state }) },
})

function Lines({ participants, returns }: { participants: RecordPage; returns: RecordPage }) {
  const t = useT()
  const lines = doneBy(
    participants.records.filter(({ state }) => state !== 'dropped'),
    returns.records,
  )
  const names = { ...participants.names, ...returns.names }
  if (lines.length === 0) return null
  return (
    <section className="campaign-progress">
      <h2>{t('各地区、各部门进展')}</h2>
      <PlainTable>
        <thead>
          <tr>
            <th>{t('地区或部门')}</th>
            <th>{t('检查单位')}</th>
            <th>{t('发现问题')}</th>
            <th>{t('立案')}</th>
            <th>{t('案值（元）')}</th>
            <th>{t('统计截至')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.who} line={line} name={names[line.who] ?? line.who} />
          ))}
          <Total lines={lines} />
        </tbody>
      </PlainTable>
    </section>
  )
}

function Line({ line, name }: { line: Done; name: string }) {
  const t = useT()
  const language = useLanguage()
  return (
    <tr>
      <td>{name}</td>
      <Figures of={line} />
      <td className="nowrap">
        {line.upTo === null ? t('尚未报送') : formatDate(line.upTo, language)}
      </td>
    </tr>
  )
}

function Total({ lines }: { lines: readonly Done[] }) {
  const t = useT()
  return (
    <tr>
      <th scope="row">{t('合计')}</th>
      <Figures of={totalOf(lines)} />
      <td />
    </tr>
  )
}

const Figures = ({
  of: { inspected, found, cases, amount },
}: {
  of: Omit<Done, 'who' | 'upTo'>
}) => (
  <>
    <td className="number">{formatNumber(inspected)}</td>
    <td className="number">{formatNumber(found)}</td>
    <td className="number">{formatNumber(cases)}</td>
    <td className="number">{formatMoney(amount)}</td>
  </>
)
