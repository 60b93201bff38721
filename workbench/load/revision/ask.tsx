import { Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { useT } from '../../language/use-t.ts'
import type { Groups } from './groups.ts'

/** Says in numbers what will change, names what goes, and asks why. */
export function AskReason(props: {
  title: string
  groups: Groups
  busy: boolean
  onConfirm: (reason: string) => void
  onCancel: () => void
}) {
  const t = useT()
  const id = useId()
  const [reason, setReason] = useState('')
  const { title, groups, busy, onConfirm, onCancel } = props
  const { changed, added, gone, same } = groups
  return (
    <Modal
      open
      title={t('更正《{{title}}》', { title })}
      okText={t('确认更正')}
      cancelText={t('取消')}
      confirmLoading={busy}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={() => onConfirm(reason.trim())}
      onCancel={onCancel}
    >
      <p>
        {t('改写 {{changed}} 条，新增 {{added}} 条，删去 {{gone}} 条，沿用 {{same}} 条。', {
          changed: changed.length,
          added: added.length,
          gone: gone.length,
          same: same.length,
        })}
      </p>
      {gone.length > 0 && (
        <ul className="ask-list">
          {gone.map((item) => (
            <li key={item.record}>
              {item.stays
                ? t('保留记录：{{title}}', { title: item.title })
                : t('删去：{{title}}', { title: item.title })}
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id}>{t('更正原因（记入每一条的经过）')}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={500}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  )
}
