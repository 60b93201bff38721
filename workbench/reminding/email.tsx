import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Button, Form, Input, Space } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { askForCode, confirmEmail, dropEmail, type Reminding } from '../api/reminding.ts'
import { useT } from '../language/use-t.ts'

/** The address for letters: stated, proven by a code, changed and dropped. */
export function Email({ email, awaiting, mail }: Reminding) {
  const t = useT()
  const [changing, setChanging] = useState(false)
  if (!mail) return <p className="quiet">{t('本系统没有配置邮件服务器，不能用邮件提醒。')}</p>
  if (awaiting) return <Confirm awaiting={awaiting} />
  if (email === null || changing) return <State />
  return <Proven email={email} onChange={() => setChanging(true)} />
}

/** Runs a change and shows how things stand after it. */
function useChange<T>(mutationFn: (given: T) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reminding'] }),
  })
}

const Wrong = ({ error }: { error: unknown }) =>
  error ? <ProblemList problems={[{ says: saysOf(error) }]} /> : null

function State() {
  const t = useT()
  const ask = useChange(askForCode)
  return (
    <Form<{ email: string }> layout="vertical" onFinish={({ email }) => ask.mutate(email)}>
      <Wrong error={ask.error} />
      <Form.Item
        name="email"
        label={t('邮箱')}
        rules={[{ required: true, type: 'email', message: t('请填写邮箱，例如 name@example.org') }]}
      >
        <Input type="email" autoComplete="email" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={ask.isPending}>
        {t('发送验证码')}
      </Button>
    </Form>
  )
}

function Confirm({ awaiting }: { awaiting: string }) {
  const t = useT()
  const confirm = useChange(confirmEmail)
  const drop = useChange(dropEmail)
  return (
    <Form<{ code: string }> layout="vertical" onFinish={({ code }) => confirm.mutate(code)}>
      <Wrong error={confirm.error ?? drop.error} />
      <p>{t('验证码已发到 {{email}}，30 分钟内有效。', { email: awaiting })}</p>
      <Form.Item
        name="code"
        label={t('邮件中的六位验证码')}
        rules={[{ required: true, message: t('请填写验证码') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" autoFocus />
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit" loading={confirm.isPending}>
          {t('确认')}
        </Button>
        <Button onClick={() => drop.mutate(undefined)} loading={drop.isPending}>
          {t('换一个邮箱')}
        </Button>
      </Space>
    </Form>
  )
}

function Proven({ email, onChange }: { email: string; onChange: () => void }) {
  const t = useT()
  const drop = useChange(dropEmail)
  return (
    <>
      <Wrong error={drop.error} />
      <p>{t('提醒发到 {{email}}。', { email })}</p>
      <Space>
        <Button onClick={onChange}>{t('换一个邮箱')}</Button>
        <Button onClick={() => drop.mutate(undefined)} loading={drop.isPending}>
          {t('不再用邮件提醒')}
        </Button>
      </Space>
    </>
  )
}
