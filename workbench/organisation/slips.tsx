import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState, formatInstant, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import type { Slip } from '../api/organisation.ts'
import { Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** One-time passwords to cut apart and hand over; they are in memory only and gone after a reload. */
export function SlipsPage() {
  const t = useT()
  const { data: slips = [] } = useQuery<readonly Slip[]>({
    queryKey: ['slips'],
    queryFn: () => [],
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (slips.length === 0)
    return (
      <Page title={t('一次性密码')}>
        <EmptyState
          title={t('没有可显示的密码')}
          action={
            <Link to="/organisation" search={{ tab: 'accounts' }}>
              {t('到账号页')}
            </Link>
          }
        >
          {t('一次性密码只在开通或重设时显示一次，刷新后不再出现。遗失的请重设。')}
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={t('一次性密码')}
      lead={t('只显示这一次。打印后裁开，分别交给本人；系统里只存密码的散列值。')}
      actions={
        <Button type="primary" onClick={() => window.print()}>
          {t('打印 {{n}} 张', { n: slips.length })}
        </Button>
      }
    >
      <div className="password-slips">
        {slips.map((slip) => (
          <SlipPaper key={slip.username} slip={slip} />
        ))}
      </div>
    </Page>
  )
}

function SlipPaper({ slip }: { slip: Slip }) {
  const t = useT()
  const language = useLanguage()
  const { name, username, password, until, posts, regionName } = slip
  return (
    <section className="password-slip" aria-label={name}>
      <h2>{name}</h2>
      <p className="quiet">{[regionName, ...posts].filter(Boolean).join(' · ')}</p>
      <dl>
        <dt>{t('登录地址')}</dt>
        <dd>{`${window.location.origin}/work/`}</dd>
        <dt>{t('用户名')}</dt>
        <dd className="slip-code">{username}</dd>
        <dt>{t('一次性密码')}</dt>
        <dd className="slip-code">{password}</dd>
      </dl>
      <p>
        {t('请在 {{until}} 前登录，登录后须改成自己的密码。', {
          until: formatInstant(until, language),
        })}
      </p>
    </section>
  )
}
