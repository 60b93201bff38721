import { DatePicker, Input, InputNumber, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useContext } from 'react'
import { useT } from '../language/use-t.ts'
import { Choices } from './choices.ts'
import { CreditCode } from './credit-code.tsx'
import type { Entry } from './entry.ts'
import type { FieldFace } from './field.ts'
import { FileInput, FilesInput } from './file-input.tsx'
import { ManyPicker, Picker } from './picker.tsx'

type Widget = (props: Entry & { field: FieldFace }) => ReactNode

const blankToNull = (text: string) => (text === '' ? null : text)
const asText = (value: unknown) => (value === null || value === undefined ? '' : String(value))

const OneLine: Widget = ({ id, label, value, onChange, field }) => (
  <Input
    id={id}
    aria-label={label}
    value={asText(value)}
    maxLength={field.kind === 'code' ? 64 : 500}
    className={field.kind === 'text' ? '' : 'code'}
    onChange={(event) => onChange?.(blankToNull(event.target.value))}
  />
)
const ManyLines: Widget = ({ id, value, onChange }) => (
  <Input.TextArea
    id={id}
    value={asText(value)}
    autoSize={{ minRows: 3, maxRows: 12 }}
    onChange={(event) => onChange?.(blankToNull(event.target.value))}
  />
)
const Numeric: Widget = ({ id, value, onChange, field }) => (
  <InputNumber
    id={id}
    className="fill"
    value={typeof value === 'number' ? value : null}
    {...(field.kind === 'integer' ? { precision: 0 } : {})}
    {...(field.unit ? { suffix: field.unit } : {})}
    onChange={(next) => onChange?.(next)}
  />
)
const Money: Widget = ({ id, value, onChange }) => (
  <InputNumber
    id={id}
    className="fill"
    precision={2}
    prefix="¥"
    value={typeof value === 'number' ? value / 100 : null}
    onChange={(yuan) => onChange?.(yuan === null ? null : Math.round(yuan * 100))}
  />
)
const Day: Widget = ({ id, value, onChange, field }) => {
  const time = field.kind === 'instant'
  return (
    <DatePicker
      id={id ?? ''}
      className="fill"
      showTime={time}
      // Enter takes the day that was typed; without this it would send the whole form as well.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      value={typeof value === 'string' ? dayjs(value) : null}
      onChange={(at) => onChange?.(at ? (time ? at.toISOString() : at.format('YYYY-MM-DD')) : null)}
    />
  )
}
const YesNo: Widget = ({ id, value, onChange, field }) => {
  const t = useT()
  const options = [
    { label: t('是'), value: 'yes' },
    { label: t('否'), value: 'no' },
    ...(field.required ? [] : [{ label: t('未知'), value: 'unknown' }]),
  ]
  const chosen = value === true ? 'yes' : value === false ? 'no' : field.required ? null : 'unknown'
  const meaning = { yes: true, no: false, unknown: null } as const
  return (
    <Radio.Group
      id={id ?? ''}
      options={options}
      value={chosen}
      onChange={(event) => onChange?.(meaning[event.target.value as keyof typeof meaning])}
    />
  )
}
const Choice: Widget = ({ id, value, onChange, field }) => {
  const t = useT()
  return (
    <Select
      id={id ?? ''}
      className="fill"
      placeholder={t('请选择')}
      value={typeof value === 'string' ? value : null}
      allowClear={!field.required}
      showSearch={{ optionFilterProp: 'label' }}
      options={Object.entries(field.choices ?? {}).map(([code, label]) => ({ value: code, label }))}
      onChange={(next) => onChange?.(next ?? null)}
    />
  )
}
const Lines: Widget = (props) => {
  const t = useT()
  const choices = useContext(Choices)
  const { id, value, onChange } = props
  if (props.field.names === 'file') return <FilesInput {...props} />
  if (props.field.names && choices) return <ManyPicker {...props} />
  return (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 2, maxRows: 12 }}
      placeholder={t('一行一项')}
      value={Array.isArray(value) ? value.join('\n') : ''}
      onChange={(event) =>
        onChange?.(event.target.value === '' ? null : event.target.value.split('\n'))
      }
    />
  )
}
/** A list to choose from where the application gives one, else the code itself. */
const Named: Widget = (props) =>
  useContext(Choices) ? <Picker {...props} /> : <OneLine {...props} />

/** A code that names something is chosen, any other is typed. */
const Coded: Widget = (props) =>
  props.field.names ? (
    <Named {...props} field={{ ...props.field, kind: props.field.names }} />
  ) : (
    <OneLine {...props} />
  )

const widgets: Readonly<Record<string, Widget>> = {
  text: OneLine,
  code: Coded,
  link: Named,
  region: Named,
  department: Named,
  post: Named,
  party: CreditCode,
  longText: ManyLines,
  integer: Numeric,
  decimal: Numeric,
  money: Money,
  date: Day,
  instant: Day,
  yesNo: YesNo,
  choice: Choice,
  lines: Lines,
  file: FileInput,
}

/** The input of a field, by its kind. A kind that is not known is typed as text. */
export function FieldInput(props: Entry & { field: FieldFace }) {
  const Input = widgets[props.field.kind] ?? OneLine
  return <Input {...props} />
}
