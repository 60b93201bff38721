import { EmptyState, formatDate, useLanguage } from '@zhiheng/ui'
import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PageLanguage } from '../page.ts'
import type { OpenPublication, OpenResult, ResultsFound } from './found.ts'
import { ResultList } from './result-list.tsx'
import { Search } from './search.tsx'

type Found = ResultsFound & { readonly language: PageLanguage }

/** Notices of sampling results, and a search among all batches. */
export function ResultsPage(page: Found) {
  const t = useT()
  const { publications, results, language } = page
  return (
    <div className="narrow released">
      <p>
        <a href={link('/public', language)}>{t('公开事项')}</a>
      </p>
      <h1>{t('监督抽查结果')}</h1>
      <p>
        {t(
          '复检和异议期限届满、结果生效后公布，合格的和不合格的都公布。结论只对被抽样的批次负责。',
        )}
      </p>
      <Search {...page} />
      {results ? (
        <Sought {...page} results={results} />
      ) : (
        <Notices publications={publications} language={language} />
      )}
      {page.next !== null && (
        <p>
          <a href={address(page, page.next)}>{t('下一页')}</a>
        </p>
      )}
      <p className="small">
        <a href={`/results.csv${queryOf(page)}`}>{t('下载查询结果（CSV）')}</a>{' '}
        <a href="/public/sampling-publication.atom">{t('订阅（Atom）')}</a>
      </p>
    </div>
  )
}

function Sought({ results, language }: Found & { readonly results: readonly OpenResult[] }) {
  const t = useT()
  if (results.length === 0)
    return (
      <EmptyState title={t('没有找到符合条件的结果')}>
        {t('请换一个词，或者放宽条件。名称至少写两个字。')}
      </EmptyState>
    )
  return <ResultList results={results} language={language} linked />
}

function Notices({ publications, language }: Pick<Found, 'publications' | 'language'>) {
  const t = useT()
  if (publications.length === 0)
    return <EmptyState title={t('目前没有公布的抽查结果')}>{null}</EmptyState>
  return (
    <ul>
      {publications.map((publication) => (
        <li key={publication.address}>
          <Headline publication={publication} language={language} />
        </li>
      ))}
    </ul>
  )
}

function Headline(props: { publication: OpenPublication; language: PageLanguage }) {
  const t = useT()
  const own = useLanguage()
  const { address: at, title, docNo, region, productClass, ...days } = props.publication
  const day = (value: string) => formatDate(value, own)
  const facts = [
    day(days.releasedOn),
    region,
    docNo,
    productClass,
    days.withdrawnOn && t('已于{{day}}撤下', { day: day(days.withdrawnOn) }),
    !days.withdrawnOn && days.correctedOn && t('{{day}}有更正', { day: day(days.correctedOn) }),
  ]
  return (
    <>
      <a href={link(`/results/${at}`, props.language)}>{title}</a>
      <p className="small">{facts.filter(Boolean).join(' · ')}</p>
    </>
  )
}

function queryOf({ asked }: Pick<Found, 'asked'>, more: Readonly<Record<string, string>> = {}) {
  const given = Object.entries({ ...asked, ...more }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  const query = new URLSearchParams(given.filter(([name]) => name !== 'after' || 'after' in more))
  return query.size > 0 ? `?${query}` : ''
}
const address = ({ asked, language }: Found, after: string): string =>
  `/results${queryOf({ asked }, { after, ...(language !== 'zh-CN' && { lang: language }) })}`
