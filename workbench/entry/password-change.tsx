import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { changePassword } from '../api/session.ts'
import { useT } from '../language/use-t.ts'
import { EntryPage } from './entry-page.tsx'
import { PasswordFields } from './password-fields.tsx'

interface Change {
  readonly old: string
  readonly new: string
}

/** Forced after someone else set the password. */
export function PasswordChange() {
  const t = useT()
  const queries = useQueryClient()
  const sending = useMutation({
    mutationFn: (change: Change) => changePassword({ old: change.old, new: change.new }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
  return (
    <EntryPage<Change>
      title={t('修改密码')}
      lead={t('您的密码由他人设置。请改成只有自己知道的密码，然后继续。')}
      submit={t('修改并继续')}
      sending={sending}
    >
      <Form.Item
        name="old"
        label={t('现在的密码')}
        rules={[{ required: true, message: t('请填写密码') }]}
      >
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      <PasswordFields name="new" label={t('新密码')} />
    </EntryPage>
  )
}
