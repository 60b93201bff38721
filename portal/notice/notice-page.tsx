import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { Notice, PageLanguage } from '../page.ts'

/** Says why there is no page and where to go on. */
export function NoticePage({ notice, language }: { notice: Notice; language: PageLanguage }) {
  const t = useT()
  return (
    <div className="narrow notice">
      <Words notice={notice} />
      <p>
        <a href={link('/', language)}>{t('看所有公开的纲要')}</a>
      </p>
    </div>
  )
}

function Words({ notice }: { notice: Notice }) {
  const t = useT()
  switch (notice.why) {
    case 'missing':
      return (
        <>
          <h1>{t('没有这个页面')}</h1>
          <p>{t('地址可能不完整；也可能文件还没有公开，或者已经撤下。')}</p>
        </>
      )
    case 'day':
      return (
        <>
          <h1>{t('没有这一天')}</h1>
          <p>{t('地址中的日期（on）应为日历上有的一天，形如 2026-03-31。')}</p>
        </>
      )
    case 'tooMany':
      return (
        <>
          <h1>{t('访问过于频繁')}</h1>
          <p>{t('请过一分钟再打开。')}</p>
        </>
      )
    case 'away':
      return (
        <>
          <h1>{t('页面暂时打不开')}</h1>
          <p>{t('数据库暂时连接不上，系统会自动恢复。请过几分钟再打开。')}</p>
        </>
      )
    case 'fault':
      return (
        <>
          <h1>{t('页面暂时打不开')}</h1>
          <p>{t('系统出错，已经记录。请稍后再试。')}</p>
          <p className="small">{t('编号：{{request}}', { request: notice.request })}</p>
        </>
      )
  }
}
