import { formatInstant, useLanguage } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordLimit } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { TimeLimit } from './limit.tsx'

/** Every time limit that runs on a record: for which step, until when, what follows, and the rule behind it. */
export function Deadlines(props: { face: RegisterFace; limits: readonly RecordLimit[] }) {
  const t = useT()
  const { face, limits } = props
  if (limits.length === 0) return null
  return (
    <ul className="deadlines" aria-label={t('期限')}>
      {limits.map((limit) => (
        <li key={limit.step} title={limit.source ?? undefined}>
          <span className="deadline-step">{face.steps[limit.step]?.title ?? limit.title}</span>{' '}
          <Until limit={limit} />
          <Remarks limit={limit} />
          {limit.otherwise && (
            <small className="quiet">
              {t('逾期转为“{{state}}”', {
                state: face.states[face.steps[limit.step]?.otherwise ?? ''] ?? limit.otherwise,
              })}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}

/** From when the step may be taken, whether it is late, and who has set how long it may take. */
function Remarks({ limit: { opens, late, basis } }: { limit: RecordLimit }) {
  const t = useT()
  const language = useLanguage()
  return (
    <>
      {opens && (
        <small className="quiet">
          {t('自{{at}}起方可办理', { at: formatInstant(opens, language) })}
        </small>
      )}
      {late && <small className="due due-past">{t('已记为逾期，仍可办理')}</small>}
      {basis && <small className="quiet">{t('按本地设定：{{basis}}', { basis })}</small>}
    </>
  )
}

function Until({ limit }: { limit: RecordLimit }) {
  const t = useT()
  const language = useLanguage()
  const { ends, left, provisional, pausedSince, opens } = limit
  if (ends) return <TimeLimit ends={ends} left={left} provisional={provisional} />
  if (!pausedSince) return opens ? null : <span className="quiet">{t('无期限')}</span>
  return (
    <span className="limit">
      {t('自{{at}}起中止计算', { at: formatInstant(pausedSince, language) })}
    </span>
  )
}
