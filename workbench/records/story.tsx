import { Timeline } from '@zhiheng/ui'
import type { ComponentProps } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { useT } from '../language/use-t.ts'
import { askedFields } from './step-fields.ts'

/** What was done to a record, the latest first. */
export function Story(props: {
  face: RegisterFace
  events: ComponentProps<typeof Timeline>['events']
}) {
  const t = useT()
  const { face, events } = props
  return (
    <section className="record-story">
      <h2>{t('办理记录')}</h2>
      <Timeline events={events} fields={face.fields} asked={askedFields(face)} />
    </section>
  )
}
