import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { Fault } from '../api/fault.ts'
import { signIn } from '../api/session.ts'
import { ended } from '../app/queries.ts'
import { useT } from '../language/use-t.ts'
import { EntryPage } from './entry-page.tsx'

interface Who {
  readonly username: string
  readonly password: string
  readonly code?: string
}

const asksForCode = (error: unknown) =>
  error instanceof Fault && ['factor.needed', 'factor.wrong'].includes(error.code)

/** User name and password; once they are right, the code of a second factor where there is one. */
export function SignIn() {
  const t = useT()
  const queries = useQueryClient()
  const sending = useMutation({
    mutationFn: (who: Who) => signIn(who),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
  const { error } = sending
  const asked = asksForCode(error) || (sending.isPending && sending.variables.code !== undefined)
  const needed = error instanceof Fault && error.code === 'factor.needed'
  return (
    <EntryPage<Who>
      title={t('登录')}
      lead={
        asked
          ? t('请打开手机上的动态口令应用。')
          : queries.getQueryData(ended)
            ? t('登录已失效，请重新登录。登录后回到原来的页面，已填写的内容还在。')
            : t('纲要的每一句话都有着落：指标、数据、部门和证据。')
      }
      submit={t('登录')}
      sending={needed ? { ...sending, error: null } : sending}
    >
      <Form.Item
        name="username"
        label={t('用户名')}
        rules={[{ required: true, message: t('请填写用户名') }]}
      >
        <Input size="large" autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('密码')}
        rules={[{ required: true, message: t('请填写密码') }]}
      >
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      {asked && (
        <Form.Item
          name="code"
          label={t('动态口令')}
          extra={t('手机不在身边时，可填一个备用码。')}
          rules={[{ required: true, message: t('请填写动态口令') }]}
        >
          <Input size="large" autoComplete="one-time-code" inputMode="text" autoFocus />
        </Form.Item>
      )}
    </EntryPage>
  )
}
