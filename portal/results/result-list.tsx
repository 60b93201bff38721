import { formatDate, useLanguage } from '@zhiheng/ui'
import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PageLanguage } from '../page.ts'
import type { OpenResult } from './found.ts'

/** Batches one after another, each with what became of it. */
export function ResultList(props: {
  results: readonly OpenResult[]
  language: PageLanguage
  /** Whether each leads to its notice. */
  linked?: boolean
}) {
  return (
    <ul>
      {props.results.map((result) => (
        <li key={result.id} id={`r-${result.id}`}>
          <Result {...props} result={result} />
        </li>
      ))}
    </ul>
  )
}

function Result(props: { result: OpenResult; language: PageLanguage; linked?: boolean }) {
  const t = useT()
  const own = useLanguage()
  const { result, language, linked } = props
  const day = (value: string | null) => value && formatDate(value, own)
  const { brand, model, lot, producedOn, sampledUnit, producer, failedItems } = result
  const facts: readonly (readonly [string, string | null])[] = [
    [t('不合格项目'), failedItems],
    [t('商标'), brand],
    [t('规格型号'), model],
    [t('批号'), lot],
    [t('生产日期'), day(producedOn)],
    [t('被抽样单位'), sampledUnit],
    [t('标称生产单位'), producer],
    [t('抽样'), `${day(result.sampledOn)} · ${result.stage}`],
    [t('检验机构'), result.laboratory],
    [t('复检机构'), result.retestLaboratory],
  ]
  return (
    <>
      <h3>
        {linked ? (
          <a href={link(`/results/${result.notice}`, language)}>{result.product}</a>
        ) : (
          result.product
        )}{' '}
        <Verdict of={result} />
      </h3>
      <Change of={result} />
      <dl>
        {facts
          .filter(([, text]) => text)
          .map(([title, text]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

/** In words, never by colour alone. */
export function Verdict({ of: { conclusion, state } }: { of: OpenResult }) {
  const t = useT()
  if (state === 'held') return <span className="verdict">{t('暂停公布')}</span>
  if (conclusion === null) return <span className="verdict">{t('已撤下')}</span>
  return conclusion === 'fail' ? (
    <strong className="verdict verdict-fail">✕ {t('不合格')}</strong>
  ) : (
    <span className="verdict">✓ {t('合格')}</span>
  )
}

/** What was changed since it was first shown, and why. */
function Change({ of: result }: { of: OpenResult }) {
  const t = useT()
  const own = useLanguage()
  const { correctedOn, previous, conclusion, correction } = result
  const day = (value: string | null) => (value ? formatDate(value, own) : '')
  const words = { pass: t('合格'), fail: t('不合格') }
  const notes = [
    result.withdrawnWhy &&
      t('本条结果已于{{day}}撤下：{{why}}', {
        day: day(result.withdrawnOn),
        why: result.withdrawnWhy,
      }),
    result.state === 'held' && t('本条结果暂停公布：{{why}}', { why: result.heldWhy ?? '' }),
    correction &&
      previous &&
      (previous === conclusion
        ? t('{{day}}复检，维持“{{was}}”的结论。{{why}}', {
            day: day(correctedOn),
            was: words[previous],
            why: correction,
          })
        : t('{{day}}更正：原公布“{{was}}”。{{why}}', {
            day: day(correctedOn),
            was: words[previous],
            why: correction,
          })),
  ].filter(Boolean)
  return notes.map((note) => (
    <p key={String(note)} className="changed as-written">
      {note}
    </p>
  ))
}
