import { Link } from '@tanstack/react-router'
import { addressText } from '@zhiheng/ui'
import type { RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { SuperviseLink } from './supervise-link.tsx'
import { useSlips } from './use-slips.ts'

interface Task {
  readonly id: string
  readonly address: string
  /** Whether its day has passed. */
  readonly late: boolean
}

/** Beside a task: that it is supervised, with the way to its slip; or for the office, where it is late, the way to one. */
export function Supervised({ task }: { task: Task }) {
  const slip = useSlips().get(task.id)
  if (slip) return <Chip slip={slip} />
  return task.late ? <SuperviseLink tasks={[task.address]} /> : null
}

function Chip({ slip }: { slip: RecordRow }) {
  const t = useT()
  const late = slip.state === 'overdue'
  return (
    <Link
      to="/records/$register/$address"
      params={{ register: 'supervision-slip', address: addressText(slip) }}
      className={late ? 'supervised supervised-late' : 'supervised'}
      title={t('督办单 {{no}}', { no: String(slip.fields.slipNo) })}
    >
      {late ? t('督办逾期未复') : t('督办中')}
    </Link>
  )
}

/** For the office: to slips about all of these tasks that are late and not supervised yet. */
export function SuperviseAll({ tasks }: { tasks: readonly Task[] }) {
  const slips = useSlips()
  const open = tasks.filter(({ id, late }) => late && !slips.has(id))
  return <SuperviseLink several tasks={open.map(({ address }) => address)} />
}
