import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { nameSubstitute, type StaffMember, type StaffPost } from '../api/organisation.ts'
import { useT } from '../language/use-t.ts'
import { DayField } from './day-field.tsx'
import { FormDialog } from './form-dialog.tsx'

interface Given {
  readonly person: string
  readonly startsOn: string
  readonly endsOn: string
  readonly reason?: string
}

/** Who acts for a holder, and from which day to which. */
export function SubstituteForm(props: {
  member: StaffMember
  post: StaffPost
  staff: readonly StaffMember[]
  today: string
  onClose: () => void
}) {
  const t = useT()
  const queries = useQueryClient()
  const [form] = Form.useForm<Given>()
  const { member, post, staff, today, onClose } = props
  const sending = useMutation({
    mutationFn: (given: Given) => nameSubstitute({ ...given, post: post.address }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['staff'] })
      onClose()
    },
  })
  const needed = [{ required: true, message: t('请填写') }]
  return (
    <FormDialog
      title={t('为{{name}}设定代理人', { name: member.name })}
      word={t('设定')}
      sending={sending}
      onSend={() => form.submit()}
      onClose={onClose}
    >
      <p>
        {post.title}
        <span className="quiet">
          {' '}
          {post.startsOn} {t('至')} {post.endsOn ?? t('长期')}
        </span>
      </p>
      <Form<Given>
        form={form}
        layout="vertical"
        initialValues={{ startsOn: today }}
        onFinish={(given) => sending.mutate(given)}
      >
        <Form.Item name="person" label={t('代理人')} rules={needed}>
          <PersonSelect staff={staff} except={member} />
        </Form.Item>
        <Form.Item name="startsOn" label={t('代理开始')} rules={needed}>
          <DayField />
        </Form.Item>
        <Form.Item name="endsOn" label={t('代理结束（最后一天）')} rules={needed}>
          <DayField />
        </Form.Item>
        <Form.Item name="reason" label={t('代理原因')}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}

/** Somebody of the same region who is still here. */
export function PersonSelect(props: {
  staff: readonly StaffMember[]
  except: Pick<StaffMember, 'address' | 'region'>
  value?: string
  onChange?: (address: string) => void
  id?: string
}) {
  const { staff, except, value, onChange, id } = props
  const offered = staff.filter(
    (one) => !one.left && one.region === except.region && one.address !== except.address,
  )
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? null}
      options={offered.map(({ address, name, code, posts }) => ({
        value: address,
        label: [name, posts.find(({ standing }) => standing === 'held')?.title ?? code].join(' · '),
      }))}
      onChange={(next: string) => onChange?.(next)}
    />
  )
}
