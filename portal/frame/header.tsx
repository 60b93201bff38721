import { useT } from '../language/use-t.ts'
import { languages, type Page, type PageLanguage } from '../page.ts'
import { link } from './link.ts'

const all = Object.keys(languages) as PageLanguage[]

/** Name of the site, its two places, and the languages. */
export function Header({ page }: { page: Page }) {
  const t = useT()
  const { language, path, on, assets } = page
  const current = (kind: Page['kind']) => (page.kind === kind ? ('page' as const) : undefined)
  return (
    <header className="site-head">
      <a className="brand" href={link('/', language)}>
        <img src={assets.mark} alt="" width="28" height="28" />
        <span>{t('质量工作公开')}</span>
      </a>
      <nav aria-label={t('栏目')}>
        <a href={link('/', language)} aria-current={current('home')}>
          {t('公开的纲要')}
        </a>
        <a href={link('/public', language)} aria-current={current('registers')}>
          {t('公开事项')}
        </a>
        <a href={link('/complain', language)} aria-current={current('complain')}>
          {t('投诉举报')}
        </a>
        <a href={link('/track', language)} aria-current={current('track')}>
          {t('查询进度')}
        </a>
        <a href={link('/help', language)} aria-current={current('help')}>
          {t('说明')}
        </a>
      </nav>
      <nav aria-label={t('语言')} className="languages">
        {all.map((one) => (
          <a
            key={one}
            href={link(path, one, on)}
            lang={one}
            hrefLang={one}
            translate="no"
            aria-current={one === language ? 'true' : undefined}
          >
            {languages[one]}
          </a>
        ))}
      </nav>
    </header>
  )
}
