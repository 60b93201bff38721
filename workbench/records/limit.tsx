import { dayOf, formatDate, useLanguage } from '@zhiheng/ui'
import type { RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { Due } from '../today/due.tsx'

/** The nearest time limit of a record; one beyond the published calendar says that it is provisional. */
export function Limit({ record }: { record: RecordRow }) {
  const t = useT()
  const language = useLanguage()
  if (!record.limitOn) return <span className="unknown-value">—</span>
  const day = /T/.test(record.limitOn) ? dayOf(new Date(record.limitOn)) : record.limitOn
  return (
    <span className={record.limitProvisional ? 'limit limit-provisional' : 'limit'}>
      {formatDate(day, language)} <Due on={day} today={dayOf(new Date())} />
      {record.limitProvisional && <small>{t('暂定')}</small>}
    </span>
  )
}
