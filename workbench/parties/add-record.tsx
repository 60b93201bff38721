import { Link } from '@tanstack/react-router'
import type { RegisterFace } from '../api/catalogue.ts'
import { useT } from '../language/use-t.ts'

/** To the form of a new record with what is known already, for a post that may take such a step. */
export function AddRecord(props: {
  register: RegisterFace
  given: Readonly<Record<string, string>>
}) {
  const t = useT()
  const { register, given } = props
  const may = Object.values(register.steps).some(({ mine, from }) => mine && from.includes('new'))
  if (!may) return null
  return (
    <Link
      to="/records/$register/new"
      params={{ register: register.name }}
      search={{ given }}
      className="button-link"
    >
      {t('新登记')}
    </Link>
  )
}
