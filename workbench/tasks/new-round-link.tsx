import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'

/** For the office: to the form of a new round. The usual ones stand with their days among its duties. */
export function NewRoundLink() {
  const t = useT()
  const { roles } = useActing()
  if (!roles.includes('office')) return null
  return <NewRecordLink register="reporting-round">{t('发起报送')}</NewRecordLink>
}
