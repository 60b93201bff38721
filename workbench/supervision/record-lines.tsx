import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressText, dayOf, formatDate, type Names, useLanguage } from '@zhiheng/ui'
import { type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { Named } from '../records/naming-of.tsx'
import { Due } from '../today/due.tsx'
import { StateWord, Value } from './value.tsx'

/** States after which a day no longer presses. */
const ended = ['closed', 'cancelled', 'held', 'minuted', 'dropped', 'replied', 'rectified']

interface Lines {
  readonly register: string
  /** The field that holds its day. */
  readonly due: string
  readonly none: string
  readonly where?: Readonly<Record<string, string>>
  readonly to?: '/supervision/rounds/$address' | '/supervision/meetings/$address'
}

/** The latest records of a register as lines: day, headline, whom it concerns, state. */
export function RecordLines({ register, due, none, where, to }: Lines) {
  const post = useActing()
  const records = useQuery({
    queryKey: ['lines', register, where ?? {}, post.id],
    queryFn: () => readRecords(register, { where }, { limit: 20 }),
  })
  return (
    <Answered query={records}>
      {({ records: found, names }) =>
        found.length === 0 ? (
          <p className="quiet">{none}</p>
        ) : (
          <ul className="record-lines">
            {found.map((record) => (
              <RecordLine
                key={record.id}
                {...{ record, register, due, names }}
                {...(to && { to })}
              />
            ))}
          </ul>
        )
      }
    </Answered>
  )
}

type Line = Pick<Lines, 'register' | 'due' | 'to'> & {
  readonly record: RecordRow
  readonly names: Names
}

function RecordLine({ record, register, due, to, names }: Line) {
  const language = useLanguage()
  const day = record.fields[due]
  const address = addressText(record)
  return (
    <li>
      <span className="record-line-day">
        {typeof day === 'string' && formatDate(day, language)}{' '}
        {typeof day === 'string' && !ended.includes(record.state) && (
          <Due on={day} today={dayOf(new Date())} />
        )}
      </span>
      <span className="record-line-title">
        {to ? (
          <Link to={to} params={{ address }}>
            {record.title}
          </Link>
        ) : (
          <Link to="/records/$register/$address" params={{ register, address }}>
            {record.title}
          </Link>
        )}
        {typeof record.fields.department === 'string' && (
          <span className="quiet">
            <Named region={record.region} names={names}>
              <Value {...{ register, record }} field="department" />
            </Named>
          </span>
        )}
      </span>
      <StateWord {...{ register, record }} />
    </li>
  )
}
