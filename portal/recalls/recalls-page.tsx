import { EmptyState, formatDate, useLanguage } from '@zhiheng/ui'
import { link, nextPage } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { OpenRecall, PageLanguage } from '../page.ts'

interface Recalls {
  readonly recalls: readonly OpenRecall[]
  readonly next: string | null
  readonly language: PageLanguage
}

/** What is being recalled, newest first. */
export function RecallsPage({ recalls, next, language }: Recalls) {
  const t = useT()
  return (
    <div className="narrow released">
      <h1>{t('产品召回')}</h1>
      <p>
        {t('家里有下面的产品，请停止使用或食用，按公告写明的办法退货、换货或退款，不收取费用。')}
      </p>
      {recalls.length === 0 && <EmptyState title={t('目前没有公布的召回')}>{null}</EmptyState>}
      <ul>
        {recalls.map((recall) => (
          <li key={recall.id}>
            <Headline recall={recall} language={language} />
          </li>
        ))}
      </ul>
      {next !== null && (
        <p>
          <a href={nextPage('/recalls', next, language)}>{t('下一页')}</a>
        </p>
      )}
      <p className="small">
        <a href="/recalls.atom">{t('订阅（Atom）')}</a>{' '}
        <a href="/recalls.json">{t('开放数据（JSON）')}</a>{' '}
        <a href="/recalls.csv">{t('开放数据（CSV）')}</a>
      </p>
    </div>
  )
}

function Headline({ recall, language }: Pick<Recalls, 'language'> & { recall: OpenRecall }) {
  const { address, product, brand, lot, firm, risk, stage, releasedOn } = recall
  const day = formatDate(releasedOn, useLanguage())
  const facts = [brand, lot, firm, risk, stage].filter((fact) => fact !== null)
  return (
    <>
      <a href={link(`/recalls/${address}`, language)}>{product}</a>
      <p className="small">{[day, ...facts].join(' · ')}</p>
    </>
  )
}
