import { Form, Input } from 'antd'
import { useT } from '../language/use-t.ts'

/** The shortest password that the form lets through; the server has the last word. */
export const shortestPassword = 12

/** A new password, typed twice. */
export function PasswordFields({ name, label }: { name: string; label: string }) {
  const t = useT()
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        extra={t('至少{{n}}个字符，大小写字母、数字、其他字符中至少两种', { n: shortestPassword })}
        rules={[
          {
            required: true,
            min: shortestPassword,
            message: t('至少{{n}}个字符', { n: shortestPassword }),
          },
        ]}
      >
        <Input.Password size="large" autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('再输一次')}
        dependencies={[name]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue(name)
                ? Promise.resolve()
                : Promise.reject(new Error(t('两次输入不一致'))),
          }),
        ]}
      >
        <Input.Password size="large" autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
