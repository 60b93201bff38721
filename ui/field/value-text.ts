import { formatDate, formatInstant } from '../format/date.ts'
import { formatFigure, formatMoney, formatNumber } from '../format/number.ts'
import type { Language } from '../language/language.ts'
import type { FieldFace } from './field.ts'

/** A value of a field in words, the words for true and false being the caller's. */
export interface Words {
  readonly language: Language
  readonly yes: string
  readonly no: string
}

type Writer = (value: unknown, field: FieldFace, words: Words) => string
const plain: Writer = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))
const numeric =
  (write: (value: number, field: FieldFace) => string): Writer =>
  (value, field) => {
    const number = Number(value)
    return Number.isFinite(number) ? write(number, field) : String(value)
  }

const writers: Readonly<Record<string, Writer>> = {
  integer: numeric((value, { unit }) => (unit === '年' ? String(value) : formatNumber(value))),
  decimal: numeric((value, { unit }) => formatFigure(value, unit ?? '')),
  money: numeric((value) => `¥ ${formatMoney(value)}`),
  date: (value, _, { language }) => formatDate(String(value), language),
  instant: (value, _, { language }) => formatInstant(String(value), language),
  yesNo: (value, _, { yes, no }) => (value ? yes : no),
  choice: (value, field) => field.choices?.[String(value)] ?? String(value),
  lines: (value) => (Array.isArray(value) ? value.join('、') : String(value)),
}

/** A value in words; `null` for a value that is not known, which is neither zero nor false. */
export function valueText(field: FieldFace, value: unknown, words: Words): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value) && value.length === 0) return null
  return (writers[field.kind] ?? plain)(value, field, words)
}
