import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressText } from '@zhiheng/ui'
import { type Aid as Aid_, readAid } from '../api/complaints.ts'
import type { RecordRow } from '../api/records.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** What helps the desk to decide about a submission. Figures with the records behind them: nobody is judged by them. */
export function Aid({ record }: { record: RecordRow }) {
  const t = useT()
  const address = addressText(record)
  const aid = useQuery({
    queryKey: ['aid', address, record.version],
    queryFn: () => readAid(address),
  })
  return (
    <section className="record-related" aria-labelledby="aid-title">
      <h2 id="aid-title">{t('受理参考')}</h2>
      <Answered query={aid}>
        {(found) => (
          <>
            <p>{found.direction?.why ?? t('没有这一天适用的规定')}</p>
            <Alike alike={found.alike} />
            <Pattern pattern={found.pattern} />
          </>
        )}
      </Answered>
    </section>
  )
}

function Alike({ alike }: Pick<Aid_, 'alike'>) {
  const t = useT()
  if (alike.length === 0) return <p>{t('没有发现相似的来件。')}</p>
  return (
    <>
      <h3>{t('相似的来件')}</h3>
      <ul>
        {alike.map(({ address, number, respondent, receivedOn, why }) => (
          <li key={address}>
            <Link to="/records/$register/$address" params={{ register: 'submission', address }}>
              {number} {respondent}
            </Link>{' '}
            {receivedOn} {why.join(t('、'))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Pattern({ pattern }: Pick<Aid_, 'pattern'>) {
  const t = useT()
  const { in30, in90, in365, respondents, asked, withdrawnOrSettled } = pattern
  if (in365 < 2) return null
  return (
    <p>
      {t(
        '同一人的来件：30 天内 {{in30}} 件，90 天内 {{in90}} 件，一年内 {{in365}} 件，涉及 {{respondents}} 个主体，金额合计 {{yuan}} 元，其中撤回或达成协议 {{settled}} 件。仅供参考，是否受理由承办人员依法判断。',
        {
          in30,
          in90,
          in365,
          respondents,
          yuan: (asked / 100).toFixed(2),
          settled: withdrawnOrSettled,
        },
      )}
    </p>
  )
}
