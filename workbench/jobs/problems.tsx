import type { Trouble } from '@zhiheng/ui'
import { Table } from 'antd'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** Which row, which field, and why: the first hundred. */
export function Problems({ problems }: { problems: readonly Trouble[] }) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const titleOf = (name: string | null, says: string) => {
    const titles = (catalogue?.registers ?? []).flatMap(({ fields }) =>
      name !== null && fields[name] ? [fields[name].title] : [],
    )
    return titles.find((title) => says.includes(title)) ?? titles[0] ?? name ?? '—'
  }
  const rows = problems.map((problem, i) => ({ ...problem, n: i }))
  return (
    <Table
      size="small"
      rowKey="n"
      pagination={false}
      dataSource={rows}
      columns={[
        { title: t('行'), dataIndex: 'row', width: 90, align: 'right' },
        {
          title: t('字段'),
          dataIndex: 'field',
          width: 180,
          render: (field: string | null, { says }) => titleOf(field, says),
        },
        { title: t('原因'), dataIndex: 'says' },
      ]}
    />
  )
}
