import { Popover } from 'antd'
import type { ReactNode } from 'react'

/** A small form that a button opens below itself. */
export function PopForm(props: {
  form: ReactNode
  open: boolean
  onOpen: (open: boolean) => void
  /** The button. */
  children: ReactNode
}) {
  const { form, open, onOpen, children } = props
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={onOpen}
      content={form}
    >
      {children}
    </Popover>
  )
}
