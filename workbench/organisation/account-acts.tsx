import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { type AccountRow, openAccount, removeFactor, resetPassword } from '../api/organisation.ts'
import { useT } from '../language/use-t.ts'
import { FormDialog } from './form-dialog.tsx'

type Act = 'open' | 'reset' | 'factor'

const titles = { open: '开通账号', reset: '重设密码', factor: '解除动态口令' } as const

/** What may be done about one account. */
export function AccountActs({ row }: { row: AccountRow }) {
  const t = useT()
  const [act, setAct] = useState<Act | null>(null)
  const offered: readonly Act[] = row.left
    ? []
    : row.username
      ? ['reset', ...(row.secondFactor ? (['factor'] as const) : [])]
      : ['open']
  return (
    <>
      {offered.map((one) => (
        <Button key={one} type="link" size="small" onClick={() => setAct(one)}>
          {t(titles[one])}
        </Button>
      ))}
      {act && <ActForm row={row} act={act} onClose={() => setAct(null)} />}
    </>
  )
}

/** Takes the act and answers the password that it gave, if it gave one. */
function take(row: AccountRow, act: Act, given: string) {
  if (act === 'open') return openAccount(row.person, given)
  if (act === 'reset') return resetPassword(row.person, given)
  return removeFactor(row.person, given).then(() => undefined)
}

function ActForm({ row, act, onClose }: { row: AccountRow; act: Act; onClose: () => void }) {
  const t = useT()
  const queries = useQueryClient()
  const router = useRouter()
  const [form] = Form.useForm<{ given?: string }>()
  const sending = useMutation({
    mutationFn: ({ given = '' }: { given?: string }) => take(row, act, given.trim()),
    onSuccess: async (issued, { given = '' }) => {
      await queries.invalidateQueries({ queryKey: ['accounts'] })
      onClose()
      if (!issued) return
      const username = row.username ?? given.trim()
      const slip = { name: row.name, username, posts: [], regionName: '', ...issued }
      queries.setQueryData(['slips'], [slip])
      await router.navigate({ to: '/organisation/slips' })
    },
  })
  return (
    <FormDialog
      title={`${row.name} · ${t(titles[act])}`}
      word={t('确定')}
      sending={sending}
      onSend={() => form.submit()}
      onClose={onClose}
    >
      <p>
        {act === 'open' && t('给出一次性密码，首次登录须改成自己的密码。')}
        {act === 'reset' && t('给出新的一次性密码；此人现有的登录全部失效。')}
        {act === 'factor' && t('手机遗失时解除；此人现有的登录全部失效。')}
      </p>
      <Form form={form} layout="vertical" onFinish={(values) => sending.mutate(values)}>
        <Form.Item
          name="given"
          label={act === 'open' ? t('用户名') : t('原因')}
          rules={act === 'reset' ? [] : [{ required: true, message: t('请填写') }]}
        >
          <Input maxLength={act === 'open' ? 32 : 200} autoFocus />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}
