import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'

/** A day in a form as `2026-03-31`. */
export function DayField(props: {
  value?: string | undefined
  onChange?: (day: string | undefined) => void
  id?: string
  label?: string
}) {
  const { value, onChange, id, label } = props
  return (
    <DatePicker
      className="fill"
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      value={value ? dayjs(value) : null}
      onChange={(day: Dayjs | null) => onChange?.(day?.format('YYYY-MM-DD'))}
    />
  )
}
