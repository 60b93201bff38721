import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatNumber } from '@zhiheng/ui'
import { type KindAsked, type QueueKind, readQueueCounts } from '../api/queue.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** How much waits of each kind, each the way to see only that. */
export function Kinds({ asked }: { asked: KindAsked }) {
  const t = useT()
  const kinds = useQueueKinds()
  if (!kinds || kinds.length < 2) return null
  const open = kinds.reduce((sum, kind) => sum + kind.open, 0)
  return (
    <nav className="queue-kinds" aria-label={t('办件种类')}>
      <Link to="/queue" search={{}} aria-current={asked.register ? undefined : 'true'}>
        {t('全部')} <b>{formatNumber(open)}</b>
      </Link>
      {kinds.map((kind) => (
        <KindLink key={`${kind.register} ${kind.state}`} kind={kind} asked={asked} />
      ))}
    </nav>
  )
}

function KindLink({ kind, asked }: { kind: QueueKind; asked: KindAsked }) {
  const t = useT()
  const { register, state, why, open, late } = kind
  const current = asked.register === register && asked.state === state
  return (
    <Link to="/queue" search={{ register, state }} aria-current={current ? 'true' : undefined}>
      {why} <b>{formatNumber(open)}</b>
      {late > 0 && <span className="due due-past">{t('逾期 {{n}}', { n: late })}</span>}
    </Link>
  )
}

/** Days end while a page stands open. */
const minutes = 5

/** Undefined until they are known. */
export function useQueueKinds(): readonly QueueKind[] | undefined {
  const post = useActing()
  const query = { queryKey: ['queue-kinds', post.id], queryFn: readQueueCounts }
  return useQuery({ ...query, refetchInterval: minutes * 60_000 }).data?.kinds
}
