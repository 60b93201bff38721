import type { FieldFace, FieldFaces } from '@zhiheng/ui'
import { ProblemList, type Trouble } from '@zhiheng/ui'
import { FieldInput } from '@zhiheng/ui/field/field-input.tsx'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { problemsOf, saysOf } from '../api/fault.ts'
import { useT } from '../language/use-t.ts'

type Answers = Record<string, unknown>

/** One form: what a step asks, with faults beside the fields and on top. */
export function StepForm(props: {
  title: string
  fields: FieldFaces
  initial: Readonly<Answers>
  /** Takes the step; whatever it throws is shown. */
  onSubmit: (answers: Answers) => Promise<void>
  onCancel?: () => void
}) {
  const t = useT()
  const { title, fields, initial, onSubmit, onCancel } = props
  const [problems, setProblems] = useState<readonly Trouble[]>([])
  const [sending, setSending] = useState(false)
  const submit = async (answers: Answers) => {
    setSending(true)
    try {
      await onSubmit(withBlanks(fields, { ...initial, ...answers }))
    } catch (error) {
      const found = problemsOf(error)
      setProblems(found.length ? found : [{ says: saysOf(error) }])
    } finally {
      setSending(false)
    }
  }
  const titles = Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.title]))
  return (
    <Form<Answers>
      layout="vertical"
      className="step-form"
      initialValues={initial}
      scrollToFirstError
      onFinish={(answers) => void submit(answers)}
    >
      <ProblemList problems={problems} titles={titles} />
      {Object.entries(fields)
        .filter(([name, field]) => isAsked(field, initial[name]))
        .map(([name, field]) => (
          <FormField key={name} name={name} field={field} problems={problems} />
        ))}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={sending}>
          {title}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('取消')}</Button>}
      </div>
    </Form>
  )
}

/** What only the program knows is asked of nobody who could leave it out. */
const isAsked = (field: FieldFace, known: unknown): boolean =>
  !field.internal || (field.required && (known ?? null) === null)

/** Every field is stated; one that was left blank is stated as not known. */
const withBlanks = (fields: FieldFaces, answers: Answers): Answers =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, answers[name] ?? null]))

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
      rules={
        field.required && field.kind !== 'yesNo'
          ? [{ required: true, message: t('请填写{{title}}', { title: field.title }) }]
          : []
      }
    >
      <FieldInput field={field} />
    </Form.Item>
  )
}
