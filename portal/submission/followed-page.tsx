import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { Followed, PageLanguage } from '../page.ts'
import { Box } from './box.tsx'

interface Page {
  readonly code: string
  readonly followed: Followed
  readonly refused: boolean
  readonly language: PageLanguage
}

/** How far it is, what the sender is to be told, and a reward that waits. */
export function FollowedPage(page: Page) {
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
      {reward && <Claim {...page} amount={reward.amount} />}
    </div>
  )
}

function Claim({ code, refused, language, amount }: Page & { readonly amount: number }) {
  const t = useT()
  const boxes = [
    ['name', t('姓名')],
    ['identity', t('证件号码')],
    ['account', t('收款账户')],
  ] as const
  return (
    <section>
      <h2>{t('举报奖励 {{yuan}} 元，待领取', { yuan: (amount / 100).toFixed(2) })}</h2>
      <p>{t('填写领款信息并确认。信息加密保存，只有两名发放人员可以查看，每次查看都有记录。')}</p>
      {refused && (
        <p className="warning" role="alert">
          {t('请填写姓名、证件号码和收款账户。')}
        </p>
      )}
      <form
        className="boxes"
        method="post"
        action={link('/track', language)}
        encType="multipart/form-data"
      >
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="claim" value="1" />
        {boxes.map(([name, label]) => (
          <Box key={name} name={name} label={label} required>
            {(box) => <input {...box} maxLength={100} autoComplete="off" />}
          </Box>
        ))}
        <button type="submit">{t('确认领取')}</button>
      </form>
    </section>
  )
}
