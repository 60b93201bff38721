import { useT } from '../language/use-t.ts'
import type { Page } from '../page.ts'
import { link } from './link.ts'

/** What the reader should know about what was shown, and the way in for staff. */
export function Footer({ page }: { page: Page }) {
  const t = useT()
  return (
    <footer className="site-foot">
      {page.language === 'zh-Hant' && <p>{t('繁体页面由简体自动转换，以简体为准。')}</p>}
      {page.language === 'en' && page.kind === 'outline' && (
        <p>{t('文件和判断依据为中文原文。')}</p>
      )}
      <p>
        {t('状态由系统按公开的规则计算，没有数据的不作判断。')}{' '}
        <a href={link('/help', page.language)}>{t('怎样得出')}</a>
      </p>
      <p>
        <a href="/work/">{t('工作人员登录')}</a>
      </p>
    </footer>
  )
}
