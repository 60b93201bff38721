import { EmptyState } from '@zhiheng/ui'
import { link, nextPage } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PageLanguage, ReleasedPage, ReleasedRecord } from '../page.ts'

/** What was released of one register, newest first. */
export function ReleasedListPage({ page }: { page: ReleasedPage & Place }) {
  const t = useT()
  const { title, records, next, register, language } = page
  return (
    <div className="narrow released">
      <p>
        <a href={link('/public', language)}>{t('公开事项')}</a>
      </p>
      <h1>{title}</h1>
      {records.length === 0 && <EmptyState title={t('目前没有公开的记录')}>{null}</EmptyState>}
      <ul>
        {records.map((record) => (
          <li key={record.id} id={`r-${record.id}`}>
            <Facts record={record} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`/public/${register}.atom`}>{t('订阅（Atom）')}</a>{' '}
        <a href={`/public/${register}.json`}>{t('开放数据（JSON）')}</a>
      </p>
      {next !== null && (
        <p>
          <a href={nextPage(`/public/${register}`, next, language)}>{t('下一页')}</a>
        </p>
      )}
    </div>
  )
}

interface Place {
  readonly language: PageLanguage
}

function Facts({ record: { region, state, values } }: { record: ReleasedRecord }) {
  const t = useT()
  return (
    <dl>
      {values.map(({ name, title, text }) => (
        <div key={name}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{t('公开地区和状态')}</dt>
        <dd>
          {region} · {state}
        </dd>
      </div>
    </dl>
  )
}
