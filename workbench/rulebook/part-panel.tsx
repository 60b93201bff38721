import { Drawer } from 'antd'
import type { Part, PartRegister, Rulebook } from '../api/rulebook.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { StepOn } from '../records/step-on.tsx'
import { useRegister } from '../records/use-register.ts'
import { useRecord } from '../supervision/use-record.ts'
import { TestForm } from './test-form.tsx'

/** A part of a scheme that is being changed: its fields, what it asks, where it applies, or that it goes. */
export interface Editing {
  readonly register: PartRegister
  readonly part: Part
  readonly what: 'amend' | 'drop' | 'test' | 'applies'
}

/** The form of one part, beside the scheme. */
export function PartPanel(props: { book: Rulebook; editing: Editing; onClose: () => void }) {
  const t = useT()
  const { book, editing, onClose } = props
  const { register, part, what } = editing
  const { fields } = part
  const record = useRecord(register, part.address)
  const { data: face } = useRegister(register)
  const name = String(fields.title ?? fields.name ?? fields.code ?? '')
  return (
    <Drawer open size={560} title={name} closable={{ 'aria-label': t('关闭') }} onClose={onClose}>
      {face && (
        <Answered query={record}>
          {({ record: row }) =>
            what === 'test' || what === 'applies' ? (
              <TestForm book={book} record={row} field={what} onDone={onClose} />
            ) : (
              <StepOn face={face} step={what} record={row} onDone={onClose} />
            )
          }
        </Answered>
      )}
    </Drawer>
  )
}
