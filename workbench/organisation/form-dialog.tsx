import { ProblemList } from '@zhiheng/ui'
import { Modal } from 'antd'
import type { ReactNode } from 'react'
import { saysOf } from '../api/fault.ts'
import { useT } from '../language/use-t.ts'

/** A form in a dialog: what was refused is said above it, and it stays until the answer is there. */
export function FormDialog(props: {
  title: string
  /** The word on the button that sends it. */
  word: string
  sending: { readonly isPending: boolean; readonly error: unknown }
  onSend: () => void
  onClose: () => void
  children: ReactNode
}) {
  const t = useT()
  const { title, word, sending, onSend, onClose, children } = props
  return (
    <Modal
      open
      title={title}
      okText={word}
      cancelText={t('取消')}
      confirmLoading={sending.isPending}
      onOk={onSend}
      onCancel={onClose}
    >
      {sending.error ? <ProblemList problems={[{ says: saysOf(sending.error) }]} /> : null}
      {children}
    </Modal>
  )
}
