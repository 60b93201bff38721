import { getRouteApi, Link } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useActing } from '../app/use-session.ts'
import { Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Accounts } from './accounts.tsx'
import { Departments } from './departments.tsx'
import { Groups } from './groups.tsx'
import { Responsibility } from './responsibility.tsx'
import { Staff } from './staff.tsx'

const route = getRouteApi('/organisation')

/** Who does the work: bodies, people and posts, leading groups, and for administrators the accounts. */
export function OrganisationPage() {
  const t = useT()
  const { roles } = useActing()
  const { tab = 'staff' } = route.useSearch()
  const navigate = route.useNavigate()
  const items = [
    { key: 'departments', label: t('部门'), children: <Departments /> },
    { key: 'staff', label: t('人员与岗位'), children: <Staff /> },
    { key: 'groups', label: t('领导小组'), children: <Groups /> },
    { key: 'responsibility', label: t('质量责任'), children: <Responsibility /> },
    ...(roles.includes('administrator')
      ? [{ key: 'accounts', label: t('账号'), children: <Accounts /> }]
      : []),
  ]
  return (
    <Page
      wide
      title={t('组织')}
      lead={t('谁来做：部门、人员、岗位和领导小组。')}
      actions={<Link to="/second-factor">{t('我的动态口令')}</Link>}
    >
      <Tabs
        activeKey={items.some(({ key }) => key === tab) ? tab : 'staff'}
        destroyOnHidden
        items={items}
        onChange={(next) => void navigate({ search: { tab: next } })}
      />
    </Page>
  )
}
