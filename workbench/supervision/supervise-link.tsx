import { Link } from '@tanstack/react-router'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** For the office: to the slips about these tasks, ready to be issued. Addresses, not ids. */
export function SuperviseLink(props: { tasks: readonly string[]; several?: boolean }) {
  const t = useT()
  const { roles } = useActing()
  const { tasks, several = false } = props
  if (!roles.includes('office') || tasks.length === 0) return null
  return (
    <Link
      to="/supervision/slips/new"
      search={{ tasks: tasks.join(',') }}
      className={several ? 'button-link' : 'quiet-link'}
    >
      {several ? t('督办全部逾期任务（{{n}}）', { n: tasks.length }) : t('督办')}
    </Link>
  )
}
