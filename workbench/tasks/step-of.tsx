import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import { type RecordRow, takeStep } from '../api/records.ts'
import type { TaskPageAnswer } from '../api/tasks.ts'
import { useT } from '../language/use-t.ts'
import { divide, pick, stepFields } from '../records/step-fields.ts'
import { StepForm } from '../records/step-form.tsx'
import { SignForm } from './sign-form.tsx'
import { TimingForm } from './timing-form.tsx'

type Answers = Readonly<Record<string, unknown>>

/** The form of a step on a task: who signs is chosen among the department's posts, timing by its shape. */
export function StepOf(props: {
  step: string
  face: RegisterFace
  record: RecordRow
  page: TaskPageAnswer
  onDone: () => void
}) {
  const t = useT()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const { step, face, record, page, onDone } = props
  const title = face.steps[step]?.title ?? step
  const submit = async (answers: Answers) => {
    const at = { region: record.region, id: record.id }
    await takeStep('task', step, { at, expect: record.version, answers })
    void message.success(t('已保存'))
    // The next form begins from the record as it is now, not as it was before this step.
    await queries.invalidateQueries()
    onDone()
  }
  const form = { title, onSubmit: submit, onCancel: onDone }
  const known = knownIn(step, page)
  const [, asked] = divide(stepFields(face, step), known)
  return (
    <section className="record-form">
      <h2>{title}</h2>
      {step === 'sign' ? (
        <SignForm signers={page.signers} {...form} />
      ) : step === 'plan' || step === 'schedule' ? (
        <TimingForm task={record.fields} asksWhy={step === 'schedule'} {...form} />
      ) : (
        <StepForm
          {...form}
          fields={asked}
          initial={{ ...pick(record.fields, Object.keys(asked)), ...proposedIn(step, page) }}
          onSubmit={(answers) => submit({ ...known, ...answers })}
        />
      )}
    </section>
  )
}

/** What is not asked: a reminder is of today. */
function knownIn(step: string, { on }: TaskPageAnswer): Answers {
  return step === 'remind' || step === 'remindToSign' ? { remindedOn: on } : {}
}

/** A task that goes out again is to be signed for anew. */
function proposedIn(step: string, { signBy }: TaskPageAnswer): Answers {
  return ['assign', 'reassign', 'uphold', 'addUnits'].includes(step) ? { signBy } : {}
}
