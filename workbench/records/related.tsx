import { Link } from '@tanstack/react-router'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'
import { useActing, useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { isOfDepartment, registersNaming } from './naming.ts'

interface About {
  readonly face: RegisterFace
  readonly record: RecordRow
}

/** Registers whose records name this one: the way to them, and to one more of them. */
export function Related({ face, record }: About) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const naming = registersNaming(catalogue?.registers ?? [], face, record)
  if (naming.length === 0) return null
  return (
    <section className="record-related">
      <h2>{t('相关记录')}</h2>
      <ul className="register-list">
        {naming.map(({ register, field, given }) => (
          <li key={`${register.name}.${field}`}>
            <Link
              to="/records/$register"
              params={{ register: register.name }}
              search={{ where: { [field]: record.id } }}
            >
              {register.title}
            </Link>
            <NewLink register={register} given={given} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** To the form of a new record with what is known already, for a post that may submit it. */
export function NewLink(props: {
  register: RegisterFace
  given: Readonly<Record<string, string>>
}) {
  const post = useActing()
  const { register, given } = props
  const step = Object.values(register.steps).find(({ mine, from }) => mine && from.includes('new'))
  if (!step || !isOfDepartment(post, given)) return null
  return (
    <Link
      to="/records/$register/new"
      params={{ register: register.name }}
      search={{ given }}
      className="button-link"
    >
      {`${step.title}${register.title}`}
    </Link>
  )
}
