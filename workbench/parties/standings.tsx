import { useQuery } from '@tanstack/react-query'
import { formatDate, useLanguage } from '@zhiheng/ui'
import { readStandings, type Standing } from '../api/standings.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { pointsText } from '../standings/points.ts'
import { Reasons } from '../standings/reasons.tsx'

/** How the enterprise stands by the schemes in force where it is, each with why. */
export function Standings({ code }: { code: string }) {
  const t = useT()
  const post = useActing()
  const query = useQuery({
    queryKey: ['standings', code, post.id],
    queryFn: () => readStandings(code),
  })
  return (
    <Answered query={query}>
      {({ standings }) =>
        standings.length === 0 ? null : (
          <section className="block standings" aria-label={t('评价结果')}>
            <h2>{t('评价结果')}</h2>
            {standings.map((one) => (
              <Stands key={`${one.scheme} ${one.region}`} standing={one} />
            ))}
          </section>
        )
      }
    </Answered>
  )
}

function Stands({ standing }: { standing: Standing }) {
  const t = useT()
  const language = useLanguage()
  const { title, version, grades, score, stored, reasons } = standing
  return (
    <article className="standing">
      <h3>
        {title} <span className="quiet">{t('第 {{n}} 版', { n: version })}</span>
      </h3>
      <p className="standing-result">
        <b className="standing-grade">
          {grades.map((one) => `${one.grade} ${one.title}`).join(` ${t('或')} `)}
        </b>
        {score && <span>{t('{{points}} 分', { points: pointsText(score) })}</span>}
        <span className="quiet">
          {stored
            ? t('上次评价：{{grade}}，自 {{day}} 起', {
                grade: stored.grade ? stored.grade.title : t('待定'),
                day: formatDate(stored.since, language),
              })
            : t('尚未定期评价，以上为按现有记录的结果')}
        </span>
      </p>
      <Reasons sentences={reasons} />
    </article>
  )
}
