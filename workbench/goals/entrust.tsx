import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Modal, Select } from 'antd'
import { useState } from 'react'
import type { GoalRow } from '../api/goals.ts'
import { useT } from '../language/use-t.ts'
import { BulkResults } from '../tasks/bulk.tsx'
import type { BulkResult } from '../tasks/bulk-orders.ts'
import { carryOut } from '../tasks/carry-out.ts'
import { useDepartments } from '../tasks/use-departments.ts'
import { entrustOrders } from './entrust-orders.ts'

/** For the office: makes a department responsible for the chosen goals, and says what became of each. */
export function Entrust({ goals, onDone }: { goals: readonly GoalRow[]; onDone: () => void }) {
  const t = useT()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [results, setResults] = useState<readonly BulkResult[]>([])
  const send = async (department: string) => {
    setOpen(false)
    setResults(await carryOut('goal', entrustOrders(goals, department)))
    onDone()
    await queries.invalidateQueries()
  }
  return (
    <>
      <div className="bulk-bar goal-bulk">
        <span className={goals.length ? '' : 'quiet'}>
          {goals.length
            ? t('已选 {{n}} 项', { n: goals.length })
            : t('勾选目标后可一并落实责任部门')}
        </span>
        <Button disabled={goals.length === 0} onClick={() => setOpen(true)}>
          {t('落实责任部门（{{n}}）', { n: goals.length })}
        </Button>
      </div>
      {open && <Dialog n={goals.length} onSend={send} onCancel={() => setOpen(false)} />}
      <BulkResults results={results} onClose={() => setResults([])} />
    </>
  )
}

function Dialog(props: {
  n: number
  onSend: (department: string) => Promise<void>
  onCancel: () => void
}) {
  const t = useT()
  const { n, onSend, onCancel } = props
  const [form] = Form.useForm<{ department: string }>()
  const departments = useDepartments()
  return (
    <Modal
      open
      title={t('为 {{n}} 个目标落实责任部门', { n })}
      okText={t('落实 {{n}} 项', { n })}
      cancelText={t('取消')}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <Form form={form} layout="vertical" onFinish={({ department }) => void onSend(department)}>
        <Form.Item
          name="department"
          label={t('责任部门')}
          extra={t('由其主要负责人对所选目标负总责；已有责任部门的改为这一个。')}
          rules={[{ required: true, message: t('请选择责任部门') }]}
        >
          <Select showSearch={{ optionFilterProp: 'label' }} options={departments} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
