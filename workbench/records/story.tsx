import { Timeline } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordDetail } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { askedFields } from './step-fields.ts'

/** What was done to a record, in the words of the page's language. */
export function Story({ face, events }: Pick<RecordDetail, 'events'> & { face: RegisterFace }) {
  const t = useT()
  const told = events.map((event) => ({
    ...event,
    stepTitle: face.steps[event.step]?.title ?? event.stepTitle,
    actorName: event.actor === 'clock' ? t('时钟') : event.actorName,
  }))
  return (
    <section className="record-story">
      <h2>{t('办理记录')}</h2>
      <Timeline events={told} fields={face.fields} asked={askedFields(face)} />
    </section>
  )
}
