import { useT } from '../language/use-t.ts'
import { Box } from './box.tsx'
import { CodeForm } from './code-form.tsx'
import type { FollowedProps } from './followed-page.tsx'

/** A reward that waits: who is to be paid, and where to. */
export function Claim({ code, missing, language, amount }: FollowedProps & { amount: number }) {
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
      {missing === 'claim' && (
        <p className="warning" role="alert">
          {t('请填写姓名、证件号码和收款账户。')}
        </p>
      )}
      <CodeForm code={code} language={language}>
        <input type="hidden" name="claim" value="1" />
        {boxes.map(([name, label]) => (
          <Box key={name} name={name} label={label} required>
            {(box) => <input {...box} maxLength={100} autoComplete="off" />}
          </Box>
        ))}
        <button type="submit">{t('确认领取')}</button>
      </CodeForm>
    </section>
  )
}
