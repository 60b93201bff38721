import { formatInstant, useLanguage } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordDetail } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { Limit } from './limit.tsx'

/** The states of the procedure in order, the present one marked, with when each was entered. */
export function StateLine({ face, detail }: { face: RegisterFace; detail: RecordDetail }) {
  const t = useT()
  const language = useLanguage()
  const { record, events } = detail
  const entered = new Map(events.map((event) => [event.state, event.at]))
  const next = record.limitStep ? face.steps[record.limitStep]?.title : null
  return (
    <div className="state-line">
      <ol>
        {Object.entries(face.states).map(([code, title]) => {
          const at = entered.get(code)
          return (
            <li
              key={code}
              className={at ? 'state-passed' : undefined}
              aria-current={code === record.state ? 'step' : undefined}
            >
              <b>{title}</b>
              {at && <time dateTime={at}>{formatInstant(at, language)}</time>}
            </li>
          )
        })}
      </ol>
      {record.limitOn && (
        <p className="state-limit">
          {next ? t('“{{step}}”的期限', { step: next }) : t('期限')}：<Limit record={record} />
        </p>
      )}
    </div>
  )
}
