import type { Trouble } from '@zhiheng/ui'
import { Table } from 'antd'
import { useT } from '../language/use-t.ts'

/** Which row, which field, and why: the first hundred. */
export function Problems({ problems }: { problems: readonly Trouble[] }) {
  const t = useT()
  const rows = problems.map((problem, i) => ({ ...problem, n: i }))
  return (
    <Table
      size="small"
      rowKey="n"
      pagination={false}
      dataSource={rows}
      columns={[
        { title: t('行'), dataIndex: 'row', width: 90, align: 'right' },
        { title: t('字段'), dataIndex: 'field', width: 180, render: (field) => field ?? '—' },
        { title: t('原因'), dataIndex: 'says' },
      ]}
    />
  )
}
