import { useT } from '../language/use-t.ts'
import type { Form } from '../page.ts'
import { Box } from './box.tsx'

/** Who sends it, as far as they say. */
export function Sender({ typed, problems }: Form) {
  const t = useT()
  return (
    <>
      <p className="aside">
        {t('投诉须填写姓名和电话；举报可以不填。举报人的信息单独加密保存，查办人员看不到。')}
      </p>
      <Box name="person" label={t('姓名')} problem={problems.person}>
        {(box) => <input {...box} maxLength={50} autoComplete="name" defaultValue={typed.person} />}
      </Box>
      <Box name="phone" label={t('联系电话')} problem={problems.phone}>
        {(box) => (
          <input {...box} type="tel" maxLength={20} autoComplete="tel" defaultValue={typed.phone} />
        )}
      </Box>
      <Box name="address" label={t('通信地址')} problem={problems.address}>
        {(box) => <input {...box} maxLength={200} defaultValue={typed.address} />}
      </Box>
      <div className="box">
        <Tick name="rewardWanted" typed={typed} label={t('查实后要求举报奖励')} />
        <Tick name="insider" typed={typed} label={t('我是该单位的内部人员')} />
      </div>
      <div className="unseen" aria-hidden="true">
        <label htmlFor="box-website">{t('请勿填写')}</label>
        <input id="box-website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  )
}

function Tick(props: {
  readonly name: string
  readonly label: string
  readonly typed: Form['typed']
}) {
  const { name, label, typed } = props
  return (
    <label className="tick">
      <input type="checkbox" name={name} value="1" defaultChecked={typed[name] !== undefined} />
      {label}
    </label>
  )
}
