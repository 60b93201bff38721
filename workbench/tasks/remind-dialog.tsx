import { Input, Modal } from 'antd'
import { useId, useState } from 'react'
import type { TaskRow } from '../api/tasks.ts'
import { useT } from '../language/use-t.ts'
import { type BulkOrder, remindOrders } from './bulk-orders.ts'

/** Longer sentences do not fit the field. */
const longest = 200

/** Reminds the departments of several tasks with one sentence, which they see on their first page. */
export function RemindDialog(props: {
  tasks: readonly TaskRow[]
  on: string
  /** What is proposed to be said. */
  says?: string
  onSend: (orders: readonly BulkOrder[]) => Promise<void>
  onCancel: () => void
}) {
  const t = useT()
  const id = useId()
  const { tasks, on, says, onSend, onCancel } = props
  const [reminder, setReminder] = useState(says ?? t('请按期办理并报送进展'))
  return (
    <Modal
      open
      title={t('催办 {{n}} 项任务', { n: tasks.length })}
      okText={t('催办 {{n}} 项', { n: tasks.length })}
      cancelText={t('取消')}
      okButtonProps={{ disabled: reminder.trim() === '' }}
      onOk={() => void onSend(remindOrders(tasks, { on, reminder: reminder.trim() }))}
      onCancel={onCancel}
    >
      <label htmlFor={id}>{t('催办内容')}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={longest}
        showCount
        value={reminder}
        onChange={(event) => setReminder(event.target.value)}
      />
      <p className="quiet">{t('部门在“今日”看到这句话，报送进展后不再显示。')}</p>
    </Modal>
  )
}
