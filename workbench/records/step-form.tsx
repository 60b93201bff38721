import type { FieldFace, FieldFaces } from '@zhiheng/ui'
import { ProblemList, type Trouble } from '@zhiheng/ui'
import { outside } from '@zhiheng/ui/field/bounds.ts'
import { Choices } from '@zhiheng/ui/field/choices.ts'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Button, Form } from 'antd'
import { useId, useState } from 'react'
import { problemsOf, saysOf } from '../api/fault.ts'
import type { Taken } from '../api/handlers.ts'
import { useT } from '../language/use-t.ts'
import { DraftNote } from './draft-note.tsx'
import { useDraft } from './use-draft.ts'
import { useHandlers } from './use-handlers.ts'

type Answers = Record<string, unknown>

/** One form: what a step asks, with faults beside the fields and on top. */
export function StepForm(props: {
  title: string
  fields: FieldFaces
  initial: Readonly<Answers>
  /** Under what unsent entries are kept on this machine; left out, they are not. */
  draft?: string
  /** Which step it is and where, so that posts are offered that may go on. */
  taken?: Taken
  /** Takes the step; whatever it throws is shown. */
  onSubmit: (answers: Answers) => Promise<void>
  onCancel?: () => void
}) {
  const t = useT()
  const id = useId()
  const { title, fields, initial, onSubmit, onCancel } = props
  const [form] = Form.useForm<Answers>()
  const department = Form.useWatch('department', form)
  const find = useHandlers(props.taken, department)
  const draft = useDraft(props.draft, initial)
  const [problems, setProblems] = useState<readonly Trouble[]>([])
  const [sending, setSending] = useState(false)
  const submit = async (answers: Answers) => {
    setSending(true)
    try {
      await onSubmit(withBlanks(fields, { ...initial, ...answers }))
      draft.drop()
    } catch (error) {
      const found = problemsOf(error)
      setProblems(found.length ? found : [{ says: saysOf(error) }])
    } finally {
      setSending(false)
    }
  }
  const change = (changed: Answers, all: Answers) => {
    draft.keep(all)
    if (problems.some(({ field }) => field && field in changed))
      setProblems(problems.filter(({ field }) => !field || !(field in changed)))
  }
  const startAgain = () => {
    draft.drop()
    setProblems([])
    form.setFieldsValue(withBlanks(fields, initial))
  }
  const titles = Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.title]))
  return (
    <Form<Answers>
      form={form}
      name={id}
      layout="vertical"
      className="step-form"
      initialValues={{ ...initial, ...draft.kept?.values }}
      onValuesChange={change}
      onFinishFailed={({ errorFields }) =>
        setProblems(
          errorFields.map(({ name, errors }) => ({
            field: String(name[0]),
            says: errors.join(t('；')),
          })),
        )
      }
      onFinish={(answers) => void submit(answers)}
    >
      {draft.kept && <DraftNote at={draft.kept.at} onDrop={startAgain} />}
      <ProblemList
        problems={problems}
        titles={titles}
        onGo={(field) => form.scrollToField(field, { focus: true, block: 'center' })}
      />
      <Choices value={find}>
        {Object.entries(fields)
          .filter(([name, field]) => isAsked(field, initial[name]))
          .map(([name, field]) => (
            <FormField key={name} name={name} field={field} problems={problems} />
          ))}
      </Choices>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={sending}>
          {title}
        </Button>
        {onCancel && (
          <Button
            onClick={() => {
              draft.drop()
              onCancel()
            }}
          >
            {t('取消')}
          </Button>
        )}
      </div>
    </Form>
  )
}

/** What only the program knows is asked of nobody who could leave it out. */
const isAsked = (field: FieldFace, known: unknown): boolean =>
  !field.internal || (field.required && (known ?? null) === null)

/** Every field is stated; one that was left blank is stated as not known. */
const withBlanks = (fields: FieldFaces, answers: Readonly<Answers>): Answers =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, answers[name] ?? null]))

const rulesOf = (field: FieldFace, t: ReturnType<typeof useT>) => [
  ...(field.required
    ? [{ required: true, message: field.missing || t('请填写{{title}}', { title: field.title }) }]
    : []),
  {
    validator: (_: unknown, value: unknown) => {
      const said = outside(field, value)
      return said ? Promise.reject(new Error(t(...said))) : Promise.resolve()
    },
  },
]

function FormField(props: { name: string; field: FieldFace; problems: readonly Trouble[] }) {
  const t = useT()
  const { name, field, problems } = props
  const fault = problems.find((problem) => problem.field === name)
  return (
    <Form.Item
      name={name}
      label={field.title}
      required={field.required}
      {...(field.hint ? { extra: field.hint } : {})}
      {...(fault ? { validateStatus: 'error' as const, help: fault.says } : {})}
      rules={rulesOf(field, t)}
    >
      <FieldInput field={field} fault={fault?.says} />
    </Form.Item>
  )
}
