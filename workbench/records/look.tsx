import { useMutation, useQueryClient } from '@tanstack/react-query'
import { addressText } from '@zhiheng/ui'
import { Button, Form, Input, Select } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import { lookAt, type RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'

/** The step by which somebody looks at what is sealed. */
export const looking = 'lookAtSecret'

interface Asked {
  readonly field: string
  readonly reason: string
}

/** Tells a secret once who looks and why has been recorded; it is gone when the page is left. */
export function Look({ face, record }: { face: RegisterFace; record: RecordRow }) {
  const t = useT()
  const queries = useQueryClient()
  const look = useMutation({
    mutationFn: (asked: Asked) => lookAt(face.name, addressText(record), asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['record'] }),
  })
  const sealed = Object.entries(face.fields).filter(
    ([name, { secret }]) => secret && record.fields[name] != null,
  )
  const options = sealed.map(([value, { title }]) => ({ value, label: title }))
  return (
    <section className="record-form" aria-labelledby="look-title">
      <h2 id="look-title">{face.steps[looking]?.title}</h2>
      {options.length === 0 ? (
        <p>{t('这条记录没有填写保密内容。')}</p>
      ) : (
        <Form<Asked> layout="vertical" onFinish={(asked) => look.mutate(asked)}>
          <Form.Item name="field" label={t('查看的内容')} rules={[{ required: true }]}>
            <Select options={options} />
          </Form.Item>
          <Form.Item name="reason" label={t('查看理由')} rules={[{ required: true, min: 2 }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
          <p className="hint">{t('查看人、时间和理由会记入办理记录。')}</p>
          <Button type="primary" htmlType="submit" loading={look.isPending}>
            {t('查看')}
          </Button>
        </Form>
      )}
      <div role="status">
        {look.isSuccess && (
          <p>
            <b>{look.data.text ?? t('密钥已销毁，无法查看')}</b>
          </p>
        )}
        {look.isError && <p>{look.error.message}</p>}
      </div>
    </section>
  )
}
