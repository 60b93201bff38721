import { Link } from '@tanstack/react-router'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** For the office: to the form of a new round. The usual ones stand with their days among its duties. */
export function NewRoundLink() {
  const t = useT()
  const { roles } = useActing()
  if (!roles.includes('office')) return null
  return (
    <Link
      to="/records/$register/new"
      params={{ register: 'reporting-round' }}
      search={{}}
      className="button-link"
    >
      {t('发起报送')}
    </Link>
  )
}
