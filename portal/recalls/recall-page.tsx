import { formatDate, formatFigure, useLanguage } from '@zhiheng/ui'
import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { OpenRecall, PageLanguage } from '../page.ts'

/** One recall: what to do first, then which product it is, and how much has come back. */
export function RecallPage({ recall, language }: { recall: OpenRecall; language: PageLanguage }) {
  const t = useT()
  const { product, advice, contact, reason, measure, prolonged, pictures } = recall
  return (
    <article className="narrow released">
      <p>
        <a href={link('/recalls', language)}>{t('产品召回')}</a>
      </p>
      <h1>{product}</h1>
      {pictures.length > 0 && (
        <p className="pictures">
          {pictures.map((path, n) => (
            <img key={path} src={path} alt={t('{{product}}图片{{n}}', { product, n: n + 1 })} />
          ))}
        </p>
      )}
      <h2>{t('消费者怎么办')}</h2>
      <p className="as-written">{advice}</p>
      <p className="as-written">{t('联系方式：{{contact}}', { contact })}</p>
      <h2>{t('为什么召回')}</h2>
      <p className="as-written">{reason}</p>
      {measure !== null && <p className="as-written">{measure}</p>}
      {prolonged !== null && (
        <p className="as-written">{t('召回期限已延长：{{reason}}', { reason: prolonged })}</p>
      )}
      <Product recall={recall} />
      <Quantities recall={recall} />
    </article>
  )
}

/** Whatever is not known is left out. */
function Facts({ facts }: { facts: readonly (readonly [title: string, text: string | null])[] }) {
  const known = facts.filter(([, text]) => text !== null)
  return (
    <dl>
      {known.map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Product({ recall }: { recall: OpenRecall }) {
  const t = useT()
  const language = useLanguage()
  const { brand, model, lot, firm, category, risk, grade, area, region, noticeNo } = recall
  return (
    <>
      <h2>{t('召回的产品')}</h2>
      <Facts
        facts={[
          [t('品牌'), brand],
          [t('规格型号'), model],
          [t('批号'), lot],
          [t('召回单位'), firm],
          [t('产品类别'), category],
          [t('风险类型'), risk],
          [t('召回级别'), grade],
          [t('召回方式'), recall.voluntary ? t('企业主动召回') : t('责令召回')],
          [t('召回区域'), area],
          [t('起始日期'), formatDate(recall.from, language)],
          [t('公布'), `${region} ${noticeNo ?? ''} ${formatDate(recall.releasedOn, language)}`],
        ]}
      />
    </>
  )
}

function Quantities({ recall }: { recall: OpenRecall }) {
  const t = useT()
  const language = useLanguage()
  const { stage, affected, sold, recovered, destroyed, figuresOn, unit } = recall
  const amount = (value: number | null) => (value === null ? null : formatFigure(value, unit ?? ''))
  return (
    <>
      <h2>{t('召回进度')}</h2>
      <Facts
        facts={[
          [t('进度'), stage],
          [t('计划召回'), amount(affected)],
          [t('已售出'), amount(sold)],
          [t('已召回'), amount(recovered)],
          [t('已销毁'), amount(destroyed)],
          [t('数量截至'), figuresOn && formatDate(figuresOn, language)],
        ]}
      />
    </>
  )
}
