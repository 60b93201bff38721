import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Button, Checkbox, Form, Input } from 'antd'
import { saysOf } from '../api/fault.ts'
import { handOver, type OpenPost, type StaffMember } from '../api/organisation.ts'
import { useT } from '../language/use-t.ts'
import { DayField } from './day-field.tsx'
import { PersonSelect } from './substitute-form.tsx'

interface Given {
  readonly posts: string[]
  readonly successor: string
  readonly on: string
  readonly reason?: string
}

/** What was handed over, to whom and when. */
export interface HandedOver {
  readonly list: readonly OpenPost[]
  readonly successor: string
  readonly on: string
}

/** Which posts of one person go to whom, and from which day. */
export function HandOverForm(props: {
  posts: readonly string[]
  holder: StaffMember | undefined
  staff: readonly StaffMember[]
  today: string
  onPosts: (posts: readonly string[]) => void
  onDone: (done: HandedOver) => void
}) {
  const t = useT()
  const queries = useQueryClient()
  const { posts, holder, staff, today, onPosts, onDone } = props
  const sending = useMutation({
    mutationFn: handOver,
    onSuccess: async ({ list }, { successor, on }) => {
      const name = staff.find(({ address }) => address === successor)?.name ?? ''
      onDone({ list, successor: name, on })
      await queries.invalidateQueries({ queryKey: ['staff'] })
    },
  })
  if (!holder) return null
  const needed = [{ required: true, message: t('请填写') }]
  const offered = holder.posts.filter(({ standing, may }) => standing !== 'over' && may.handOver)
  return (
    <Form<Given>
      className="hand-over-form no-print"
      layout="vertical"
      initialValues={{ posts: [...posts], on: today }}
      onValuesChange={({ posts: next }) => next?.length && onPosts(next)}
      onFinish={(given) => sending.mutate(given)}
    >
      {sending.error ? <ProblemList problems={[{ says: saysOf(sending.error) }]} /> : null}
      <Form.Item name="posts" label={t('移交的岗位')} rules={needed}>
        <Checkbox.Group
          options={offered.map(({ address, title }) => ({ value: address, label: title }))}
        />
      </Form.Item>
      <div className="hand-over-fields">
        <Form.Item name="successor" label={t('接任人')} rules={needed}>
          <PersonSelect staff={staff} except={holder} />
        </Form.Item>
        <Form.Item name="on" label={t('接任日期')} rules={needed}>
          <DayField />
        </Form.Item>
        <Form.Item name="reason" label={t('移交原因')}>
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <Button type="primary" htmlType="submit" loading={sending.isPending}>
        {t('移交')}
      </Button>
    </Form>
  )
}
