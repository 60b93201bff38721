import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { signIn } from '../api/session.ts'
import { ended } from '../app/queries.ts'
import { useT } from '../language/use-t.ts'
import { EntryPage } from './entry-page.tsx'

interface Who {
  readonly username: string
  readonly password: string
}

export function SignIn() {
  const t = useT()
  const queries = useQueryClient()
  const sending = useMutation({
    mutationFn: (who: Who) => signIn(who),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
  return (
    <EntryPage<Who>
      title={t('登录')}
      lead={
        queries.getQueryData(ended)
          ? t('登录已失效，请重新登录。登录后回到原来的页面，已填写的内容还在。')
          : t('纲要的每一句话都有着落：指标、数据、部门和证据。')
      }
      submit={t('登录')}
      sending={sending}
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
    </EntryPage>
  )
}
