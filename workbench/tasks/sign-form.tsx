import { ProblemList, type Trouble } from '@zhiheng/ui'
import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { problemsOf, saysOf } from '../api/fault.ts'
import type { Signer } from '../api/tasks.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

interface Answers {
  readonly post?: string
  readonly personName: string
}

/** Binds a task to a post and a named person: choosing a post of the department fills in who holds it. */
export function SignForm(props: {
  signers: readonly Signer[]
  title: string
  onSubmit: (answers: Record<string, unknown>) => Promise<void>
  onCancel: () => void
}) {
  const t = useT()
  const acting = useActing()
  const { signers, title, onSubmit, onCancel } = props
  const [form] = Form.useForm<Answers>()
  const [problems, setProblems] = useState<readonly Trouble[]>([])
  const mine = signers.find(({ post }) => post === acting.id)
  const submit = async ({ post, personName }: Answers) => {
    try {
      await onSubmit({ post: post ?? null, personName })
    } catch (error) {
      const found = problemsOf(error)
      setProblems(found.length ? found : [{ says: saysOf(error) }])
    }
  }
  const choose = (post: string) =>
    form.setFieldValue('personName', signers.find((one) => one.post === post)?.person ?? '')
  return (
    <Form<Answers>
      form={form}
      layout="vertical"
      className="step-form"
      initialValues={{ post: mine?.post, personName: mine?.person }}
      onFinish={(answers) => void submit(answers)}
    >
      <ProblemList problems={problems} titles={{}} />
      <Form.Item
        name="post"
        label={t('责任岗位')}
        extra={t('任务落实到岗、具体到人后才算分解到位')}
        rules={[{ required: signers.length > 0, message: t('请选择责任岗位') }]}
      >
        <Select
          placeholder={t('选择本部门的岗位')}
          options={signers.map(({ post, title: name, person }) => ({
            value: post,
            label: person ? `${name}（${person}）` : name,
          }))}
          onChange={choose}
        />
      </Form.Item>
      <Form.Item
        name="personName"
        label={t('责任人')}
        rules={[{ required: true, message: t('请填写责任人') }]}
      >
        <Input maxLength={50} />
      </Form.Item>
      <div className="form-actions">
        <Button type="primary" htmlType="submit">
          {title}
        </Button>
        <Button onClick={onCancel}>{t('取消')}</Button>
      </div>
    </Form>
  )
}
