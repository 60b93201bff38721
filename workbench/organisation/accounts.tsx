import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant, useLanguage } from '@zhiheng/ui'
import { Table } from 'antd'
import { type AccountRow, readAccounts } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { AccountActs } from './account-acts.tsx'
import { SheetImport } from './sheet-import.tsx'

/** Who can sign in, how their account stands, and what an administrator may do about it. */
export function Accounts() {
  const t = useT()
  const post = useActing()
  const accounts = useQuery({ queryKey: ['accounts', post.id], queryFn: readAccounts })
  return (
    <>
      <div className="tab-bar">
        <SheetImport of="people" />
        <Link to="/audit" search={{ register: 'person' }}>
          {t('谁开通、重设过账号')}
        </Link>
      </div>
      <Answered query={accounts}>{({ accounts: list }) => <AccountTable list={list} />}</Answered>
    </>
  )
}

function AccountTable({ list }: { list: readonly AccountRow[] }) {
  const t = useT()
  return (
    <Table<AccountRow>
      size="small"
      className="dense"
      rowKey="person"
      pagination={{ pageSize: 100, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      dataSource={[...list]}
      columns={[
        {
          title: t('姓名'),
          width: 140,
          render: (_, { name, person }) => (
            <Link to="/records/$register/$address" params={{ register: 'person', address: person }}>
              {name}
            </Link>
          ),
        },
        { title: t('人员编号'), width: 140, dataIndex: 'code' },
        { title: t('用户名'), width: 160, render: (_, { username }) => username ?? '—' },
        { title: t('状态'), render: (_, row) => <Standing row={row} /> },
        {
          title: t('动态口令'),
          width: 100,
          render: (_, { secondFactor, username }) =>
            username ? (secondFactor ? t('已启用') : t('未启用')) : '',
        },
        { title: t('办理'), render: (_, row) => <AccountActs row={row} /> },
      ]}
    />
  )
}

function Standing({ row }: { row: AccountRow }) {
  const t = useT()
  const language = useLanguage()
  const { username, mustChange, passwordUntil, lockedUntil, left } = row
  const now = new Date().toISOString()
  if (left) return <span className="quiet">{t('已离开')}</span>
  if (!username) return <span className="quiet">{t('没有账号')}</span>
  if (lockedUntil && lockedUntil > now)
    return (
      <span className="late">
        {t('已锁定至 {{at}}', { at: formatInstant(lockedUntil, language) })}
      </span>
    )
  if (!mustChange) return t('正常')
  if (passwordUntil && passwordUntil <= now)
    return <span className="late">{t('一次性密码已过期')}</span>
  return passwordUntil
    ? t('等待首次登录，至 {{at}}', { at: formatInstant(passwordUntil, language) })
    : t('等待首次登录')
}
