import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatNumber } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import { type RecordRow, readCount } from '../api/records.ts'
import { useActing, useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { isOfDepartment, registersNaming } from './naming.ts'
import { makingStep, makingWords, NewRecordLink, type Under } from './new-link.tsx'

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
        {naming.map(({ register, field, given, ...whose }) => (
          <li key={`${register.name}.${field}`}>
            <Link
              to="/records/$register"
              params={{ register: register.name }}
              search={{ where: { [field]: record.id } }}
            >
              {register.title}
            </Link>
            <HowMany register={register.name} field={field} id={record.id} />
            <NewLink
              register={register}
              given={given}
              under={{ link: field, state: record.state }}
              {...whose}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many records name this one. */
function HowMany(props: { register: string; field: string; id: string }) {
  const t = useT()
  const post = useActing()
  const { register, field, id } = props
  const where = { [field]: id }
  const { data } = useQuery({
    queryKey: ['count', register, undefined, where, post.id],
    queryFn: () => readCount(register, { where }),
  })
  if (!data) return <span />
  return <span className="quiet">{t('共{{n}}条', { n: formatNumber(data.n) })}</span>
}

/** To the form of a new record with what is known already, for a post that may submit it. */
export function NewLink(props: {
  register: RegisterFace
  given: Readonly<Record<string, string>>
  /** The department that alone submits it; any where it is left out. */
  of?: string | null
  /** What it is to name, where that is known to be there. */
  under?: Under
}) {
  const post = useActing()
  const { register, given, of, under } = props
  const step = makingStep(register, under)
  if (!step || (of !== undefined && !isOfDepartment(post, of))) return null
  return (
    <NewRecordLink register={register.name} given={given} className="button-link button-quiet">
      {makingWords(step.title, register.title)}
    </NewRecordLink>
  )
}
