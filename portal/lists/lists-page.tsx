import { EmptyState, formatDate, useLanguage } from '@zhiheng/ui'
import { link, nextPage } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { OpenListing, PageLanguage } from '../page.ts'

interface Lists {
  readonly listings: readonly OpenListing[]
  readonly next: string | null
  readonly language: PageLanguage
}

/** Who is on the list of serious violations now, why, until when, and what may be done against it. */
export function ListsPage({ listings, next, language }: Lists) {
  const t = useT()
  return (
    <div className="narrow released">
      <p>
        <a href={link('/public', language)}>{t('公开事项')}</a>
      </p>
      <h1>{t('严重违法失信名单')}</h1>
      <p>{t('这里只公示现在列入名单的企业。期限届满、信用修复或者列入决定被撤销的，不再显示。')}</p>
      {listings.length === 0 && <EmptyState title={t('目前没有列入名单的企业')}>{null}</EmptyState>}
      <ul>
        {listings.map((listing) => (
          <li key={listing.id}>
            <Listing of={listing} />
          </li>
        ))}
      </ul>
      {next !== null && (
        <p>
          <a href={nextPage('/lists', next, language)}>{t('下一页')}</a>
        </p>
      )}
      <h2>{t('对列入有异议，或者申请移出')}</h2>
      <p>
        {t(
          '企业可以向列入机关提出异议，或者在满最短期限、履行义务并消除危害后申请信用修复；也可以依法申请行政复议或者提起行政诉讼。',
        )}
      </p>
      <p className="small">
        <a href="/lists.csv">{t('开放数据（CSV）')}</a>
      </p>
    </div>
  )
}

function Listing({ of: listing }: { of: OpenListing }) {
  const t = useT()
  const own = useLanguage()
  const day = (value: string) => formatDate(value, own)
  const facts: readonly (readonly [string, string])[] = [
    [t('统一社会信用代码'), listing.firmCode],
    [t('列入情形'), listing.item],
    [t('列入依据'), `${listing.act} ${listing.article}`],
    [t('行政处罚决定书文号'), listing.decisionNo],
    [t('列入机关'), `${listing.authority} · ${listing.region}`],
    [t('列入日期'), day(listing.decidedOn)],
    [t('列入至'), day(listing.until)],
  ]
  return (
    <>
      <h3>{listing.firm}</h3>
      <dl>
        {facts.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
