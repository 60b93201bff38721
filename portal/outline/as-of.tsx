import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { Surroundings } from '../page.ts'

/** Asks for the document as it stood on another day. A form that is only a link with a date. */
export function AsOf({ asOf, page }: { asOf: string; page: Surroundings }) {
  const t = useT()
  const { path, language, today, on } = page
  return (
    <form className="as-of" method="get" action={path}>
      <label htmlFor="on">{t('看另一天的情况')}</label>
      <input id="on" type="date" name="on" defaultValue={asOf} min="1990-01-01" max={today} />
      {language !== 'zh-CN' && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{t('查看')}</button>
      {on !== null && <a href={link(path, language)}>{t('回到最近')}</a>}
    </form>
  )
}
