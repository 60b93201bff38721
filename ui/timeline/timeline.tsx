import { Fragment, type ReactNode } from 'react'
import { type FieldFaces, shownFields } from '../field/field.ts'
import { FieldValue } from '../field/field-value.tsx'
import { formatInstant } from '../format/date.ts'
import { useLanguage, useT } from '../language/use-t.ts'
import { type Change, changesOf } from './changes.ts'

/** One event of a record: who took which step when, what it asked, and what it changed. */
export interface Happening {
  readonly no: number
  readonly step: string
  readonly stepTitle: string
  readonly actorName: string
  readonly at: string
  readonly answers: Readonly<Record<string, unknown>> | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

interface Story {
  readonly events: readonly Happening[]
  readonly fields: FieldFaces
  /** What each step asks beyond the record's own fields. */
  readonly asked: Readonly<Record<string, FieldFaces>>
}

/** What happened to a record, newest first. */
export function Timeline({ events, fields, asked }: Story) {
  const t = useT()
  const newestFirst = [...events].sort((a, b) => b.no - a.no)
  if (events.length === 0) return <p className="quiet">{t('尚无办理记录')}</p>
  return (
    <ol className="timeline">
      {newestFirst.map((event) => (
        <Event
          key={event.no}
          event={event}
          fields={shownFields({ ...asked[event.step], ...fields })}
        />
      ))}
    </ol>
  )
}

function Event({ event, fields }: { event: Happening; fields: FieldFaces }) {
  const language = useLanguage()
  const changes = changesOf(event, fields)
  return (
    <li>
      <p className="timeline-head">
        <b>{event.stepTitle}</b> <span>{event.actorName}</span>{' '}
        <time dateTime={event.at}>{formatInstant(event.at, language)}</time>
      </p>
      <Changes changes={changes} />
    </li>
  )
}

/** More than so many changes are folded. */
const inView = 4

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useT()
  if (changes.length === 0) return null
  const list = (
    <dl className="timeline-changes">
      {changes.map((change) => (
        <Fragment key={change.name}>
          <dt>{change.field.title}</dt>
          <dd>
            <BeforeAfter change={change} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
  if (changes.length <= inView) return list
  return (
    <details className="timeline-folded">
      <summary>{t('填写了{{n}}项', { n: changes.length })}</summary>
      {list}
    </details>
  )
}

function BeforeAfter({ change: { field, before, after } }: { change: Change }): ReactNode {
  const now = <FieldValue field={field} value={after} />
  if (before === undefined) return now
  return (
    <>
      <del>
        <FieldValue field={field} value={before} />
      </del>
      <span aria-hidden="true"> → </span>
      <ins>{now}</ins>
    </>
  )
}
