import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readFactor } from '../api/organisation.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { DropFactor } from './drop-factor.tsx'
import { EnrolFactor } from './enrol-factor.tsx'

/** One's own second factor. */
export function FactorPage() {
  const t = useT()
  const [codesShown, showCodes] = useState(false)
  // Read anew only when the codes were kept: a page that changes would take them away.
  const factor = useQuery({
    queryKey: ['second-factor'],
    queryFn: readFactor,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  })
  return (
    <Page title={t('我的动态口令')} lead={t('登录时除密码外再输入手机上的六位口令。')}>
      <Answered query={factor}>
        {({ enrolled, recoveryLeft, required }) => (
          <section className="block factor-page">
            {!codesShown && (
              <p>
                {enrolled
                  ? t('已启用，还剩 {{n}} 个备用码。', { n: recoveryLeft })
                  : t('还没有启用。')}
              </p>
            )}
            <EnrolFactor
              key={String(enrolled) + recoveryLeft}
              enrolled={enrolled}
              onCodes={showCodes}
            />
            {enrolled && !required && !codesShown && <DropFactor />}
          </section>
        )}
      </Answered>
    </Page>
  )
}
