import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PageLanguage } from '../page.ts'

interface Registers {
  readonly registers: readonly { readonly name: string; readonly title: string }[]
  readonly language: PageLanguage
}

/** Registers with a page of their own. */
const pages: Readonly<Record<string, string>> = {
  'recall-notice': '/recalls',
  'sampling-publication': '/results',
  'list-publication': '/lists',
}

/** What is made public besides documents, register by register. */
export function RegistersPage({ registers, language }: Registers) {
  const t = useT()
  return (
    <div className="narrow">
      <h1>{t('公开事项')}</h1>
      <p>{t('下面的记录经另一个岗位审查后公开，可以逐条查看，也可以作为开放数据使用。')}</p>
      <ul className="registers">
        {registers.map(({ name, title }) => (
          <li key={name}>
            <a href={link(pages[name] ?? `/public/${name}`, language)}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
