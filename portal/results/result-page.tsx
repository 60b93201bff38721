import { formatDate, useLanguage } from '@zhiheng/ui'
import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PageLanguage } from '../page.ts'
import type { OpenPublication, OpenResult } from './found.ts'
import { ResultList } from './result-list.tsx'

interface Shown {
  readonly publication: OpenPublication
  readonly lines: readonly OpenResult[]
  readonly language: PageLanguage
}

/** One notice: what changed since, what was sampled, then the batches that failed and those that passed. */
export function ResultPage({ publication, lines, language }: Shown) {
  const t = useT()
  const { title, summary, advice, address } = publication
  const failed = lines.filter(({ conclusion }) => conclusion === 'fail')
  const passed = lines.filter(({ conclusion }) => conclusion === 'pass')
  const unseen = lines.filter(({ conclusion }) => conclusion === null)
  return (
    <article className="narrow released">
      <p>
        <a href={link('/results', language)}>{t('监督抽查结果')}</a>
      </p>
      <h1>{title}</h1>
      <Head of={publication} />
      <p className="as-written">{summary}</p>
      {lines.length > unseen.length && (
        <p>
          {t('本公告公布{{n}}批：不合格{{failed}}批，合格{{passed}}批。', {
            n: failed.length + passed.length,
            failed: failed.length,
            passed: passed.length,
          })}
        </p>
      )}
      {advice !== null && (
        <>
          <h2>{t('消费提示')}</h2>
          <p className="as-written">{advice}</p>
        </>
      )}
      <Part title={t('不合格的批次')} lines={failed} language={language} />
      <Part title={t('暂停公布和已撤下的批次')} lines={unseen} language={language} />
      <Part title={t('合格的批次')} lines={passed} language={language} />
      <p className="small">
        <a href={`/results/${address}/lines.csv`}>{t('下载本公告的全部批次（CSV）')}</a>
      </p>
    </article>
  )
}

function Part(props: { title: string; lines: readonly OpenResult[]; language: PageLanguage }) {
  const { title, lines, language } = props
  if (lines.length === 0) return null
  return (
    <>
      <h2>
        {title}（{lines.length}）
      </h2>
      <ResultList results={lines} language={language} />
    </>
  )
}

function Head({ of: publication }: { of: OpenPublication }) {
  const t = useT()
  const own = useLanguage()
  const day = (value: string) => formatDate(value, own)
  const { region, issuer, docNo, level, productClass, from, until } = publication
  const { releasedOn, correctedOn, withdrawnOn, withdrawnWhy } = publication
  return (
    <>
      <p className="small">
        {[docNo, issuer, region, day(releasedOn)].filter(Boolean).join(' · ')}
      </p>
      {withdrawnOn && (
        <p className="changed as-written" role="note">
          {t('本公告已于{{day}}撤下：{{why}}', { day: day(withdrawnOn), why: withdrawnWhy ?? '' })}
        </p>
      )}
      {!withdrawnOn && correctedOn && (
        <p className="changed" role="note">
          {t('本公告的部分结果已更正，最近一次更正：{{day}}。更正的内容在各批次中注明。', {
            day: day(correctedOn),
          })}
        </p>
      )}
      <p className="small">
        {t('{{level}}监督抽查 · {{class}} · 抽样期间{{from}}至{{until}}', {
          level,
          class: productClass,
          from: day(from),
          until: day(until),
        })}
      </p>
    </>
  )
}
