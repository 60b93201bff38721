import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { dayOf } from '@zhiheng/ui'
import { Select } from 'antd'
import { readStatistics, type StatisticsBlock, statisticsUrl } from '../api/complaints.ts'
import { useActing } from '../app/use-session.ts'
import { FilesMenu } from '../frame/files-menu.tsx'
import { Answered, Page } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'

const route = getRouteApi('/complaints/statistics')

/** What became of complaints and reports in a period, to be looked at, printed and handed on. */
export function StatisticsPage() {
  const t = useT()
  const post = useActing()
  const today = dayOf(new Date())
  const { from = `${today.slice(0, 4)}-01`, to = today.slice(0, 7) } = route.useSearch()
  const asked = { from, to }
  const report = useQuery({
    queryKey: ['complaint-statistics', asked, post.id],
    queryFn: () => readStatistics(asked),
  })
  return (
    <Page
      title={t('投诉举报处理统计报告')}
      actions={
        <>
          <PeriodPicker asked={asked} today={today} />
          <FilesMenu
            files={[
              { title: 'Word', href: statisticsUrl(asked, 'docx') },
              { title: 'Excel', href: statisticsUrl(asked, 'xlsx') },
            ]}
          />
          <a
            className="button-link button-quiet"
            href={statisticsUrl(asked, 'html')}
            target="_blank"
            rel="noopener"
          >
            {t('打印')}
          </a>
        </>
      }
    >
      <Answered query={report}>
        {({ title, meta, blocks }) => (
          <>
            <h2>{title}</h2>
            <p className="quiet">{meta.flat().filter(Boolean).join(' · ')}</p>
            {blocks.map((block) => (
              <BlockOf key={keyOf(block)} block={block} />
            ))}
          </>
        )}
      </Answered>
    </Page>
  )
}

/** No two headings, and no two tables, are called the same. */
const keyOf = (block: StatisticsBlock): string =>
  block.kind === 'table' ? block.columns.map(({ title }) => title).join() : block.text

function BlockOf({ block }: { block: StatisticsBlock }) {
  if (block.kind === 'paragraph') return <h3>{block.text}</h3>
  if (block.kind === 'note') return <p className="quiet">{block.text}</p>
  if (block.rows.length === 0) return <p className="quiet">{block.none}</p>
  return (
    <PlainTable>
      <thead>
        <tr>
          {block.columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(({ cells: [head = '', ...cells] }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, n) => (
              <td key={block.columns[n + 1]?.title}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

const spans = [
  ['全年', '01', '12'],
  ['上半年', '01', '06'],
  ['下半年', '07', '12'],
  ['第一季度', '01', '03'],
  ['第二季度', '04', '06'],
  ['第三季度', '07', '09'],
  ['第四季度', '10', '12'],
] as const

function PeriodPicker(props: {
  asked: { readonly from: string; readonly to: string }
  today: string
}) {
  const t = useT()
  const navigate = route.useNavigate()
  const { asked, today } = props
  const thisYear = Number(today.slice(0, 4))
  const options = [thisYear, thisYear - 1].flatMap((year) =>
    spans.map(([word, from, to]) => ({
      value: `${year}-${from}/${year}-${to}`,
      label: t('{{year}}年{{span}}', { year, span: t(word) }),
    })),
  )
  return (
    <Select
      aria-label={t('统计期间')}
      popupMatchSelectWidth={false}
      value={`${asked.from}/${asked.to}`}
      options={[{ value: `${thisYear}-01/${today.slice(0, 7)}`, label: t('今年以来') }, ...options]}
      onChange={(next: string) => {
        const [from = '', to = ''] = next.split('/')
        void navigate({ search: { from, to } })
      }}
    />
  )
}
