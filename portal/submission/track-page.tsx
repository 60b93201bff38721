import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PageLanguage } from '../page.ts'
import { Box } from './box.tsx'

/** Asks for the code. */
export function TrackPage(page: { readonly problem: boolean; readonly language: PageLanguage }) {
  const t = useT()
  const problem = page.problem ? t('没有这个查询码，或者已经过期。请核对后再试。') : undefined
  return (
    <div className="narrow">
      <h1>{t('查询进度')}</h1>
      <p>{t('凭提交时得到的查询码查看进度。')}</p>
      <form
        className="boxes"
        method="post"
        action={link('/track', page.language)}
        encType="multipart/form-data"
      >
        <Box name="code" label={t('查询码')} problem={problem} required>
          {(box) => <input {...box} maxLength={40} autoComplete="off" spellCheck={false} />}
        </Box>
        <button type="submit">{t('查询')}</button>
      </form>
    </div>
  )
}
