import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { dropFactor } from '../api/organisation.ts'
import { useT } from '../language/use-t.ts'

/** Switches one's own second factor off, with a last code. */
export function DropFactor() {
  const t = useT()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const drop = useMutation({
    mutationFn: dropFactor,
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('停用动态口令')}</Button>
  return (
    <Form<{ last: string }> layout="vertical" onFinish={({ last }) => drop.mutate(last)}>
      {drop.error && <ProblemList problems={[{ says: saysOf(drop.error) }]} />}
      <p>{t('停用后登录只凭密码，备用码同时作废。停用会记入您的人员记录。')}</p>
      <Form.Item
        name="last"
        label={t('现在的动态口令或备用码')}
        rules={[{ required: true, message: t('请填写动态口令') }]}
      >
        <Input autoComplete="one-time-code" autoFocus />
      </Form.Item>
      <Button danger htmlType="submit" loading={drop.isPending}>
        {t('确认停用')}
      </Button>
    </Form>
  )
}
