import { Link } from '@tanstack/react-router'
import type { RecordRow } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** To the plan that was filed, where its region lies in the post's own. */
export function FiledPlan({ record }: { record: RecordRow }) {
  const t = useT()
  const { region } = useActing()
  const { from, document } = record.fields
  if (typeof from !== 'string' || typeof document !== 'string') return null
  if (!from.startsWith(region.code)) return null
  return (
    <Link to="/outline/$address" params={{ address: `${from}~${document}` }}>
      {t('打开报送的计划')}
    </Link>
  )
}
