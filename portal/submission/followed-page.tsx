import { useT } from '../language/use-t.ts'
import type { Followed, PageLanguage } from '../page.ts'
import { Claim } from './claim.tsx'
import { Questions } from './questions.tsx'

/** What the page of a code knows; `missing` is the form that was sent without all that it needs. */
export interface FollowedProps {
  readonly code: string
  readonly followed: Followed
  readonly missing: 'claim' | 'answer' | null
  readonly language: PageLanguage
}

/** How far it is, what the sender is to be told, what is asked of them, and a reward that waits. */
export function FollowedPage(page: FollowedProps) {
  const t = useT()
  const { number, receivedOn, progress, reward } = page.followed
  const kinds = { submission: t('来件'), complaint: t('投诉'), tip: t('举报') }
  const states = {
    received: t('已收到，待处理'),
    underway: t('办理中'),
    elsewhere: t('由其他机关办理'),
    closed: t('已办结'),
  }
  return (
    <div className="narrow">
      <h1>{t('查询进度')}</h1>
      <p>{t('来件 {{number}}，{{day}}收到', { number, day: receivedOn })}</p>
      {progress.map(({ kind, state, told }) => (
        <section key={`${kind}${state}`} className="progress">
          <h2>
            {kinds[kind]}：{states[state]}
          </h2>
          {told && <p className="told">{told}</p>}
        </section>
      ))}
      <Questions {...page} />
      {reward && <Claim {...page} amount={reward.amount} />}
    </div>
  )
}
