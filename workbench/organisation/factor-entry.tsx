import { useT } from '../language/use-t.ts'
import { EnrolFactor } from './enrol-factor.tsx'

/** Nobody whose post needs a second factor passes without one. */
export function FactorEntry({ onCodes }: { onCodes: (shown: boolean) => void }) {
  const t = useT()
  return (
    <main className="entry">
      <title>{`${t('启用动态口令')} · 质衡`}</title>
      <div className="entry-sheet">
        <h1>{t('启用动态口令')}</h1>
        <p className="entry-lead">
          {t('您的岗位能看到和办理整个地区的事项，登录时除密码外还要动态口令。')}
        </p>
        <EnrolFactor enrolled={false} onCodes={onCodes} />
      </div>
    </main>
  )
}
