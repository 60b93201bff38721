import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PageLanguage } from '../page.ts'

/** The code, shown once. */
export function CodePage(page: { readonly code: string; readonly language: PageLanguage }) {
  const t = useT()
  return (
    <div className="narrow">
      <h1>{t('已经收到')}</h1>
      <h2>{t('您的查询码')}</h2>
      <p className="code" translate="no">
        {page.code}
      </p>
      <p>
        {t('请抄下或拍下这个查询码。它只显示这一次，凭它可以查询进度、领取奖励；丢失后不能找回。')}
      </p>
      <p>{t('投诉在七个工作日内决定是否受理并告知。')}</p>
      <p>
        <a href={link('/track', page.language)}>{t('查询进度')}</a>
      </p>
    </div>
  )
}
