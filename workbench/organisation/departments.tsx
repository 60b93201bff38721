import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressText, EmptyState, type Names } from '@zhiheng/ui'
import { Table } from 'antd'
import { readGroups } from '../api/organisation.ts'
import type { RecordRow } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { membersOf } from '../supervision/members.ts'
import { byRegion, isOfSeveral } from './by-region.ts'
import { useDepartmentPage } from './use-departments.ts'

/** The bodies of the region and of those below with their dates; their register keeps names, successors and imports. */
export function Departments() {
  const t = useT()
  const { region } = useActing()
  const departments = useDepartmentPage((page) => page)
  const toRegister = (
    <Link to="/records/$register" params={{ register: 'department' }}>
      {t('登记、导入和更名')}
    </Link>
  )
  return (
    <Answered query={departments}>
      {({ records, next, names }) =>
        records.length > 0 ? (
          <>
            <p className="tab-bar">
              {toRegister}
              {next !== null && (
                <span className="quiet">
                  {t('只列出前 {{n}} 个，其余见台账', { n: records.length })}
                </span>
              )}
            </p>
            <DepartmentTable list={byRegion(records, region.code)} names={names} />
          </>
        ) : (
          <EmptyState title={t('还没有部门')} action={toRegister}>
            {t('任务分给部门，部门先要登记。')}
          </EmptyState>
        )
      }
    </Answered>
  )
}

const span = (from: unknown, to: unknown) => (from || to ? `${from ?? ''} 至 ${to ?? '今'}` : '')

function DepartmentTable({ list, names }: { list: readonly RecordRow[]; names: Names }) {
  const t = useT()
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['groups', '', post.id],
    queryFn: () => readGroups(),
  })
  const here = post.region.code
  const members = membersOf(data?.groups ?? [])
  const text =
    (name: string) =>
    (_: unknown, { fields }: RecordRow) =>
      String(fields[name] ?? '')
  return (
    <Table<RecordRow>
      size="small"
      className="dense"
      rowKey="id"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...list]}
      columns={[
        ...(isOfSeveral(list, here)
          ? [
              {
                title: t('地区'),
                render: (_: unknown, { region }: RecordRow) => names[region] ?? region,
              },
            ]
          : []),
        {
          title: t('全称'),
          render: (_, record) => (
            <Link
              to="/records/$register/$address"
              params={{ register: 'department', address: addressText(record) }}
            >
              {String(record.fields.name)}
            </Link>
          ),
        },
        { title: t('简称'), render: text('shortName') },
        { title: t('代码'), render: text('code') },
        { title: t('发文代字'), render: text('docPrefix') },
        {
          title: t('状态'),
          render: (_, { state }) => (state === 'closed' ? t('已撤并') : t('在册')),
        },
        {
          title: t('存续'),
          render: (_, { fields }) => span(fields.validFrom, fields.validTo),
        },
        {
          title: t('领导小组成员单位'),
          render: (_, { region, fields }) =>
            region === here && members.includes(String(fields.code)) ? t('是') : '',
        },
      ]}
    />
  )
}
