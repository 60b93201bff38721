import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Button, Form, Input, QRCode } from 'antd'
import { saysOf } from '../api/fault.ts'
import { beginFactor, confirmFactor } from '../api/organisation.ts'
import { useT } from '../language/use-t.ts'

/**
 * Three steps: begin, scan and confirm with a first code, keep the recovery codes. `onCodes` hears that these are
 * shown and, once the person has kept them, that they are gone: until then nothing may take their place.
 */
export function EnrolFactor(props: { enrolled: boolean; onCodes: (shown: boolean) => void }) {
  const { enrolled, onCodes } = props
  const begin = useMutation({ mutationFn: beginFactor })
  const confirm = useMutation({ mutationFn: confirmFactor, onSuccess: () => onCodes(true) })
  if (confirm.data) return <Recovery codes={confirm.data.recovery} onKept={() => onCodes(false)} />
  if (begin.data)
    return (
      <Scan
        {...begin.data}
        error={confirm.error}
        busy={confirm.isPending}
        onCode={confirm.mutate}
      />
    )
  return (
    <Begin enrolled={enrolled} error={begin.error} busy={begin.isPending} onBegin={begin.mutate} />
  )
}

interface Asking {
  readonly error: unknown
  readonly busy: boolean
}

const Wrong = ({ error }: { error: unknown }) =>
  error ? <ProblemList problems={[{ says: saysOf(error) }]} /> : null

function Begin(props: Asking & { enrolled: boolean; onBegin: (code: string) => void }) {
  const t = useT()
  const { enrolled, error, busy, onBegin } = props
  return (
    <Form<{ code?: string }> layout="vertical" onFinish={({ code }) => onBegin(code ?? '')}>
      <Wrong error={error} />
      <p>{t('先在手机上装好任一动态口令应用（支持 TOTP，RFC 6238）。')}</p>
      {enrolled && (
        <Form.Item
          name="code"
          label={t('现在的动态口令或备用码')}
          rules={[{ required: true, message: t('请填写动态口令') }]}
        >
          <Input autoComplete="one-time-code" />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {enrolled ? t('换一部手机') : t('开始启用')}
      </Button>
    </Form>
  )
}

function Scan(props: Asking & { secret: string; uri: string; onCode: (code: string) => void }) {
  const t = useT()
  const { secret, uri, error, busy, onCode } = props
  return (
    <Form<{ code: string }> layout="vertical" onFinish={({ code }) => onCode(code)}>
      <Wrong error={error} />
      <div className="factor-scan">
        <QRCode
          type="svg"
          value={uri}
          size={200}
          bordered={false}
          aria-label={t('动态口令的二维码')}
        />
        <div>
          <p>{t('用动态口令应用扫描二维码。不能扫码时，手工输入：')}</p>
          <p className="factor-secret">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</p>
        </div>
      </div>
      <Form.Item
        name="code"
        label={t('应用显示的六位口令')}
        rules={[{ required: true, message: t('请填写动态口令') }]}
      >
        <Input size="large" inputMode="numeric" autoComplete="one-time-code" autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('确认启用')}
      </Button>
    </Form>
  )
}

function Recovery(props: { codes: readonly string[]; onKept: () => void }) {
  const t = useT()
  const { codes, onKept } = props
  const queries = useQueryClient()
  return (
    <>
      <p>
        <b>{t('动态口令已启用。')}</b>
        {t('下面十个备用码只显示这一次，每个只能用一次；请打印或抄下，放在手机以外的地方。')}
      </p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="no-print factor-end">
        <Button onClick={() => window.print()}>{t('打印')}</Button>
        <Button type="primary" onClick={() => void queries.invalidateQueries().then(onKept)}>
          {t('已经存好，继续')}
        </Button>
      </div>
    </>
  )
}
