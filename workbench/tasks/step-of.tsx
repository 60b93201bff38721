import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import { type RecordRow, takeStep } from '../api/records.ts'
import type { TaskPageAnswer } from '../api/tasks.ts'
import { useT } from '../language/use-t.ts'
import { divide, pick, stepFields } from '../records/step-fields.ts'
import { StepForm } from '../records/step-form.tsx'
import { changesNothing } from '../records/unchanged.ts'
import { isNoReassignment } from './reassign.ts'
import { SignForm } from './sign-form.tsx'
import { TimingForm } from './timing-form.tsx'

type Answers = Readonly<Record<string, unknown>>

/** What to do instead of handing a task to those who have it. */
const sameDepartments = {
  objected: '部门没有变化；要维持分办，请选“维持分办”',
  other: '部门没有变化；请选择要改派的部门',
} as const

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
  const declared = face.steps[step]
  const title = declared?.title ?? step
  const submit = async (answers: Answers) => {
    if (step === 'reassign' && isNoReassignment(record, answers))
      throw new Error(t(sameDepartments[record.state === 'objected' ? 'objected' : 'other']))
    if (declared && changesNothing(declared, record, answers))
      throw new Error(t('没有改动，未提交'))
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
          initial={{
            ...pick(record.fields, Object.keys(asked)),
            ...proposedIn(step, record, page),
          }}
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

/** A task that goes out again is to be signed for anew; while it awaits that, its day stands. */
function proposedIn(
  step: string,
  { state, fields }: RecordRow,
  { signBy }: TaskPageAnswer,
): Answers {
  const goesOut = ['assign', 'reassign', 'uphold', 'addUnits'].includes(step)
  const stands = step === 'assign' && state === 'assigned' && fields.signBy != null
  return goesOut && !stands ? { signBy } : {}
}
