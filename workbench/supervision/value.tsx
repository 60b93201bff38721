import { addressText, FieldValue, FilesAt } from '@zhiheng/ui'
import { filesUrl, type RecordRow } from '../api/records.ts'
import { useRegister } from '../records/use-register.ts'

/** One field of a record; names come from the page around it. */
export function Value(props: { register: string; record: RecordRow; field: string }) {
  const { register, record, field } = props
  const { data: face } = useRegister(register)
  const declared = face?.fields[field]
  if (!declared) return null
  return (
    <FilesAt value={filesUrl(register, addressText(record))}>
      <FieldValue field={declared} value={record.fields[field]} />
    </FilesAt>
  )
}

/** Whom a subject or finding is about: a lower region, a department, or both. */
export function Body({ register, record }: { register: string; record: RecordRow }) {
  const { department, lowerRegion } = record.fields
  return (
    <>
      {lowerRegion && <Value {...{ register, record }} field="lowerRegion" />}
      {(department || !lowerRegion) && <Value {...{ register, record }} field="department" />}
    </>
  )
}

/** The state of a record in the words of its procedure; what is late stands out. */
export function StateWord({ register, record }: { register: string; record: RecordRow }) {
  const { data: face } = useRegister(register)
  return (
    <span className={record.state === 'overdue' ? 'state-word late' : 'state-word'}>
      {face?.states[record.state] ?? record.state}
    </span>
  )
}
