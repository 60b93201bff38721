import { DatePicker, Form, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { TaskRow } from '../api/tasks.ts'
import { useT } from '../language/use-t.ts'
import { assignOrders, type BulkOrder } from './bulk-orders.ts'
import { useDepartments } from './use-departments.ts'

interface Answers {
  readonly department?: string
  readonly signBy: Dayjs
  readonly deadline?: Dayjs | null
}

/** Gives several tasks out at once: each to the department of its text, or all to one. */
export function AssignDialog(props: {
  tasks: readonly TaskRow[]
  signBy: string
  onSend: (orders: readonly BulkOrder[]) => Promise<void>
  onCancel: () => void
}) {
  const t = useT()
  const { tasks, signBy, onSend, onCancel } = props
  const [form] = Form.useForm<Answers>()
  const departments = useDepartments()
  const department = Form.useWatch('department', form)
  const without = tasks.filter((task) => !task.department)
  const given = department ? tasks : tasks.filter((task) => task.department)
  const send = async (answers: Answers) => {
    const assignment = {
      department: answers.department ?? null,
      signBy: answers.signBy.format('YYYY-MM-DD'),
      deadline: answers.deadline?.format('YYYY-MM-DD') ?? null,
    }
    await onSend(assignOrders(given, assignment))
  }
  return (
    <Modal
      open
      title={t('批量分办 {{n}} 项任务', { n: tasks.length })}
      okText={t('分办 {{n}} 项', { n: given.length })}
      cancelText={t('取消')}
      okButtonProps={{ disabled: given.length === 0 }}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ signBy: dayjs(signBy) }}
        onFinish={(answers) => void send(answers)}
      >
        <Form.Item
          name="department"
          label={t('牵头部门')}
          extra={
            without.length
              ? t('不选：按文中的牵头部门分办；其中 {{n}} 项文中没有对应的部门，不会分办', {
                  n: without.length,
                })
              : t('不选：按文中的牵头部门分办')
          }
        >
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('按文中的牵头部门')}
            options={departments}
          />
        </Form.Item>
        <Form.Item
          name="signBy"
          label={t('签收期限')}
          extra={t('文件没有规定签收时间；天数可在“任务办理设定”中改')}
          rules={[{ required: true, message: t('请填写签收期限') }]}
        >
          <DatePicker className="fill" />
        </Form.Item>
        <Form.Item name="deadline" label={t('完成期限')} extra={t('不填：保留各项任务自己的期限')}>
          <DatePicker className="fill" />
        </Form.Item>
      </Form>
    </Modal>
  )
}
