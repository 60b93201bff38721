import { useQuery } from '@tanstack/react-query'
import { readFactor } from '../api/organisation.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import '../look/organisation.css'
import { EnrolFactor } from './enrol-factor.tsx'

/** One's own second factor. */
export function FactorPage() {
  const t = useT()
  const factor = useQuery({ queryKey: ['second-factor'], queryFn: readFactor })
  return (
    <Page title={t('我的动态口令')} lead={t('登录时除密码外再输入手机上的六位口令。')}>
      <Answered query={factor}>
        {({ enrolled, recoveryLeft }) => (
          <section className="block factor-page">
            <p>
              {enrolled
                ? t('已启用，还剩 {{n}} 个备用码。', { n: recoveryLeft })
                : t('还没有启用。')}
            </p>
            <EnrolFactor key={String(enrolled) + recoveryLeft} enrolled={enrolled} />
          </section>
        )}
      </Answered>
    </Page>
  )
}
