import { useT } from '../language/use-t.ts'
import type { Form } from '../page.ts'
import { Box } from './box.tsx'

/** What it is about, with its evidence. */
export function Facts({ typed, problems }: Form) {
  const t = useT()
  return (
    <>
      <Box name="respondent" label={t('经营者名称')} problem={problems.respondent} required>
        {(box) => <input {...box} maxLength={200} defaultValue={typed.respondent} />}
      </Box>
      <Box name="product" label={t('商品或服务')} problem={problems.product}>
        {(box) => <input {...box} maxLength={200} defaultValue={typed.product} />}
      </Box>
      <Box name="amount" label={t('金额（元）')} problem={problems.amount}>
        {(box) => <input {...box} inputMode="decimal" defaultValue={typed.amount} />}
      </Box>
      <Box
        name="text"
        label={t('事情经过和要求')}
        problem={problems.text}
        hint={t('时间、地点、经过、要求。举报请尽量写明从哪里能查到。')}
        required
      >
        {(box) => <textarea {...box} rows={8} maxLength={5000} defaultValue={typed.text} />}
      </Box>
      <Box
        name="files"
        label={t('附件')}
        problem={problems.files}
        hint={t(
          '照片或 PDF，最多 5 个，每个不超过 10 MB。照片里的拍摄地点、时间等信息会自动去掉。',
        )}
      >
        {(box) => <input {...box} type="file" multiple accept=".jpg,.jpeg,.png,.pdf" />}
      </Box>
    </>
  )
}
