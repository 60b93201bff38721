import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { setUp } from '../api/session.ts'
import { useT } from '../language/use-t.ts'
import { EntryPage } from './entry-page.tsx'
import { PasswordFields } from './password-fields.tsx'

interface First {
  readonly regionCode: string
  readonly regionName: string
  readonly name: string
  readonly username: string
  readonly password: string
}

/** The first opening: which region this is, and who looks after it. */
export function SetUp() {
  const t = useT()
  const queries = useQueryClient()
  const sending = useMutation({
    mutationFn: ({ regionCode, regionName, name, username, password }: First) =>
      setUp({ name, username, password, region: { code: regionCode, name: regionName } }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const needed = (message: string) => [{ required: true, message }]
  return (
    <EntryPage<First>
      title={t('首次设置')}
      lead={t('说明本系统服务哪个地区，并建立第一位管理员。之后可以增加其他人员和岗位。')}
      submit={t('建立并进入')}
      sending={sending}
    >
      <Form.Item name="regionName" label={t('地区名称')} rules={needed(t('请填写地区名称'))}>
        <Input size="large" autoFocus />
      </Form.Item>
      <Form.Item
        name="regionCode"
        label={t('区划代码')}
        extra={t('省2位、市4位、县6位')}
        rules={[
          {
            required: true,
            pattern: /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/,
            message: t('应为2、4、6、9或12位数字'),
          },
        ]}
      >
        <Input size="large" inputMode="numeric" />
      </Form.Item>
      <Form.Item name="name" label={t('姓名')} rules={needed(t('请填写姓名'))}>
        <Input size="large" autoComplete="name" />
      </Form.Item>
      <Form.Item name="username" label={t('用户名')} rules={needed(t('请填写用户名'))}>
        <Input size="large" autoComplete="username" />
      </Form.Item>
      <PasswordFields name="password" label={t('密码')} />
    </EntryPage>
  )
}
