import { dayIn, type Field } from '@zhiheng/kernel'
import { daysText, dayText } from '../words.ts'

/** What a value that points to something is called; undefined where it has no name. */
export type Naming = (field: Field, value: string) => string | undefined

/** A value as a paper says it; empty where it is not known. Money is whole yuan, or yuan with two places. */
export function valueText(field: Field, value: unknown, named: Naming): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((each) => nameText(field, each, named)).join('、')
  return written[field.kind]?.(value, field) ?? nameText(field, value, named)
}

/** A file is called by its name without the ending. */
function nameText(field: Field, value: unknown, named: Naming): string {
  const name = named(field, String(value)) ?? String(value)
  return field.kind === 'file' ? name.replace(/\.[A-Za-z0-9]{2,5}$/, '') : name
}

const written: Partial<Record<Field['kind'], (value: unknown, field: Field) => string>> = {
  longText: (value) => daysText(String(value)),
  date: (value) => dayText(String(value)),
  instant: (value) => instantText(String(value)),
  yesNo: (value) => (value ? '是' : '否'),
  choice: (value, { choices }) => choices?.[String(value)] ?? String(value),
  money: (value) => yuan(Number(value)),
  decimal: (value, { unit = '' }) => `${value}${unit}`,
  integer: (value, { unit = '' }) => `${value}${unit}`,
}

const yuan = (fen: number): string => `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}元`

const time = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
})
function instantText(iso: string): string {
  const at = new Date(iso)
  const [hour, minute] = time.format(at).split(':')
  return `${dayText(dayIn(at))}${Number(hour)}时${minute}分`
}
