import { Link } from '@tanstack/react-router'
import { addressText } from '@zhiheng/ui'
import type { RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import '../look/supervision.css'

/** Says that a task is supervised, and leads to its slip. */
export function SupervisedChip({ slip }: { slip: RecordRow }) {
  const t = useT()
  const late = slip.state === 'overdue'
  return (
    <Link
      to="/records/$register/$address"
      params={{ register: 'supervision-slip', address: addressText(slip) }}
      className={late ? 'chip chip-late' : 'chip'}
      title={t('督办单 {{no}}', { no: String(slip.fields.slipNo) })}
    >
      {late ? t('督办逾期未复') : t('督办中')}
    </Link>
  )
}
