import { findPersonal, maskPersonal, type PersonalKind } from '@zhiheng/codes'
import type { Field } from './declare.ts'
import { checkUscc, suggestUscc } from './party.ts'

/** A value in its canonical form, or why it cannot be one: a sentence that names field, value and rule. */
export type Reading = { readonly value: unknown } | { readonly problem: string }

const is = (value: unknown): Reading => ({ value })
const not = (problem: string): Reading => ({ problem })

/** Canonical value of what a form, the API or a spreadsheet cell holds. Absent and '' are null. */
export function readValue(field: Field, raw: unknown): Reading {
  const trimmed = typeof raw === 'string' ? raw.trim() : raw
  if (trimmed === undefined || trimmed === null || trimmed === '')
    return field.required ? not(`“${field.title}”不能为空`) : is(null)
  if (!isSimple(trimmed)) return not(`“${field.title}”的值应是文字、数字或它们的列表`)
  const reading = readers[field.kind](field, field.verbatim ? raw : trimmed)
  if (field.impersonal) return impersonal(field, reading)
  return isBounded(field) ? inBounds(field, reading) : reading
}

/** JSON holds objects too, which no field is: not even their text can be asked for. */
const isSimple = (raw: unknown): boolean =>
  Array.isArray(raw) ? raw.every(isPlain) : isPlain(raw) || raw instanceof Date

const isPlain = (raw: unknown): boolean => raw === null || typeof raw !== 'object'

const personal: Readonly<Record<PersonalKind, string>> = {
  'resident-id': '身份证号码',
  'bank-card': '银行卡号',
  phone: '电话号码',
  email: '电子邮箱',
  name: '姓名',
  address: '住址',
}

/** What was read, or what in it points at a person; the sentence does not repeat it. */
function impersonal(field: Field, reading: Reading): Reading {
  if ('problem' in reading) return reading
  const [found] = findPersonal([reading.value].flat().join('\n'))
  if (!found) return reading
  const shown = maskPersonal(found.kind, found.text)
  return not(
    `“${field.title}”中有${personal[found.kind]}“${shown}”：这里不得填写能够识别个人的内容，请删去`,
  )
}

/** What was read, or how it lies outside the field's bounds. */
function inBounds(field: Field, reading: Reading): Reading {
  if ('problem' in reading) return reading
  const { title, least = -Infinity, most = Infinity } = field
  const count = Array.isArray(reading.value) ? reading.value.length : null
  const size = count ?? (reading.value as number)
  const even = field.multipleOf === undefined || size % field.multipleOf === 0
  if (size >= least && size <= most && even) return reading
  return not(
    count === null
      ? `“${title}”的值“${size}”应${boundsText(field)}`
      : `“${title}”有 ${count} 项，${countText(field)}`,
  )
}

/** 应有 2 到 3 项, 至少要有 2 项, 最多 5 项. */
function countText({ least, most }: Field): string {
  if (least !== undefined && most !== undefined) return `应有 ${least} 到 ${most} 项`
  return least === undefined ? `最多 ${most} 项` : `至少要有 ${least} 项`
}

type Bounds = Pick<Field, 'least' | 'most' | 'multipleOf'>
export const isBounded = ({ least, most, multipleOf }: Bounds): boolean =>
  least !== undefined || most !== undefined || multipleOf !== undefined

/** 在 0 到 100 之间，并为 5 的倍数; 不小于 1; 为 5 的倍数. */
export function boundsText(bounds: Bounds): string {
  const { least, most, multipleOf } = bounds
  const between = least === undefined && most === undefined ? '' : betweenText(bounds)
  if (multipleOf === undefined) return between
  return `${between ? `${between}，并` : ''}为 ${multipleOf} 的倍数`
}

function betweenText({ least, most }: Bounds): string {
  if (least !== undefined && most !== undefined) return `在 ${least} 到 ${most} 之间`
  return least === undefined ? `不大于 ${most}` : `不小于 ${least}`
}

type Reader = (field: Field, raw: unknown) => Reading

/** Full-width letters, digits and punctuation of an identifier or number become half-width. */
const narrow = (raw: unknown): string => String(raw).normalize('NFKC').trim()

function quoted(raw: unknown): string {
  const shown = String(raw)
  return `“${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}”`
}

/** Halves of a character, and two that no document may hold: a file with one of them in it cannot be opened. */
const broken = (text: string): boolean => !text.isWellFormed() || /[\ufffe\uffff]/.test(text)

const textUpTo =
  (most: number): Reader =>
  (field, raw) => {
    const value = String(raw)
    if (broken(value)) return not(`“${field.title}”含有残缺的字符，请删除后重试`)
    if (value.includes('\u0000')) return not(`“${field.title}”含有不可见的空字符，请删除后重试`)
    return value.length <= most
      ? is(value)
      : not(`“${field.title}”有 ${value.length} 个字，最多 ${most} 个`)
  }

const readCode: Reader = (field, raw) => {
  const value = narrow(raw)
  return /^[\x21-\x7e]{1,64}$/.test(value)
    ? is(value)
    : not(
        `“${field.title}”的值${quoted(raw)}不是编号：应为不超过 64 位的字母、数字或符号，中间无空格`,
      )
}

function readNumber(field: Field, raw: unknown, whole: boolean): Reading {
  const cleaned = narrow(raw).replace(/,(?=\d{3}(\D|$))/g, '')
  const value = Number(cleaned)
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(cleaned) || !Number.isFinite(value))
    return not(`“${field.title}”的值${quoted(raw)}不是数字`)
  if (whole && !Number.isSafeInteger(value))
    return not(`“${field.title}”的值${quoted(raw)}应为整数`)
  if (Math.abs(value) >= 1e15) return not(`“${field.title}”的值${quoted(raw)}超出范围`)
  return is(value)
}

const readYear: Reader = (field, raw) => {
  const value = narrow(raw).replace(/年度?$/, '')
  return /^(19|2\d)\d{2}$/.test(value)
    ? is(Number(value))
    : not(`“${field.title}”的值${quoted(raw)}不是年份，请写成 2026 的样子`)
}

/** Days since 1899-12-30, as spreadsheets count; only serials of the years 1955 to 2119 are taken as dates. */
const serial = /^(2\d{4}|[3-7]\d{4}|80\d{3})(\.\d+)?$/
const readDate: Reader = (field, raw) => {
  const value = narrow(raw)
  if (serial.test(value))
    return is(dayOf(Date.UTC(1899, 11, 30) + Math.floor(Number(value)) * 864e5))
  const parts =
    /^([1-9]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日?(?:[T ].*)?|日\d.*)$/.exec(value) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(value)
  if (!parts) return not(`“${field.title}”的值${quoted(raw)}不是日期，请写成 2026-03-31 的样子`)
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const iso = dayOf(Date.UTC(year, month - 1, day))
  const exists = iso === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return exists ? is(iso) : not(`“${field.title}”的值${quoted(raw)}在日历上不存在`)
}
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

const yes = new Set(['true', '是', '有', '1', 'y', 'yes', '√'])
const no = new Set(['false', '否', '无', '0', 'n', 'no', '×'])
const readYesNo: Reader = (field, raw) => {
  const value = narrow(raw).toLowerCase()
  if (yes.has(value)) return is(true)
  if (no.has(value)) return is(false)
  return not(`“${field.title}”的值${quoted(raw)}应为“是”或“否”`)
}

const readChoice: Reader = (field, raw) => {
  const value = String(raw).trim()
  const choices = field.choices ?? {}
  if (Object.hasOwn(choices, value)) return is(value)
  const found = Object.entries(choices).find(([, title]) => title === value)
  if (found) return is(found[0])
  return not(`“${field.title}”的值${quoted(raw)}不在可选项中：${Object.values(choices).join('、')}`)
}

const readLines: Reader = (field, raw) => {
  const values = Array.isArray(raw)
    ? raw.map(String)
    : String(raw)
        .toWellFormed()
        .split(/[、，,;；\n]/)
  const kept = values.map((value) => value.trim()).filter(Boolean)
  if (kept.length === 0 && field.required) return not(`“${field.title}”不能为空`)
  const long = kept.find((value) => value.length > 500)
  if (long) return not(`“${field.title}”中${quoted(long)}超过 500 字`)
  const again = field.distinct && kept.find((value, n) => kept.indexOf(value) < n)
  return again ? not(`“${field.title}”中${quoted(again)}重复`) : readEach(field, kept)
}

/** Items that name a post or a file are what such a field itself would hold. */
function readEach(field: Field, items: readonly string[]): Reading {
  if (field.names !== 'post' && field.names !== 'file') return is(items)
  const { title, names: kind } = field
  const read = items.map((item) => readers[kind]({ kind, title, required: true }, item))
  return (
    read.find((one) => 'problem' in one) ??
    is(read.map((one) => ('value' in one ? one.value : null)))
  )
}

const matching =
  (pattern: RegExp, what: string): Reader =>
  (field, raw) => {
    const value = narrow(raw)
    return pattern.test(value) ? is(value) : not(`“${field.title}”的值${quoted(raw)}不是${what}`)
  }

const readParty: Reader = (field, raw) => {
  const checked = checkUscc(raw)
  if ('value' in checked) return checked
  const meant = suggestUscc(raw)
  const hint = meant.length ? `，是否为 ${meant.slice(0, 3).join(' 或 ')}？` : ''
  return not(`“${field.title}”的值${quoted(raw)}${checked.problem}（GB 32100-2015）${hint}`)
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** A time of day after its date: `T09:30:00.000Z`, ` 9:30`, `日9时30分`; without a zone it is Shanghai's. */
const timeOfDay =
  /^\d{4}\D\d{1,2}\D\d{1,2}(?:[T ]|日 ?)(\d{1,2})[:时](\d{2})?(?:[:分](\d{2})(\.\d+)?)?[分秒]?(Z|[+-]\d{2}:?\d{2})?$/i
const justDay = /^\d{4}\D\d{1,2}\D\d{1,2}日?$|^\d{8}$/

const readInstant: Reader = (field, raw) => {
  const value = narrow(raw)
  const day = readDate(field, value)
  if ('problem' in day) return day
  const seconds = secondsIn(value)
  if (seconds === null)
    return not(`“${field.title}”的值${quoted(raw)}不是时间，请写成 2026-03-31 09:30 的样子`)
  const midnight = Date.parse(`${String(day.value)}T00:00:00Z`)
  return is(new Date(midnight + Math.round(seconds * 1000)).toISOString())
}

const shanghai = '+08:00'

/** Seconds from midnight of the written day in UTC; null where the time of day is none. */
function secondsIn(value: string): number | null {
  if (serial.test(value)) return (Number(value) % 1) * 86_400 - offsetOf(shanghai)
  if (justDay.test(value)) return -offsetOf(shanghai)
  const parts = timeOfDay.exec(value)
  if (!parts) return null
  const [hour, minute, second] = [parts[1], parts[2], parts[3]].map((text) => Number(text ?? 0))
  if (hour! > 23 || minute! > 59 || second! > 59) return null
  const fraction = Number(parts[4] ?? 0)
  return hour! * 3600 + minute! * 60 + second! + fraction - offsetOf(parts[5] ?? shanghai)
}

/** Seconds by which a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number) as [number, number]
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60)
}

const readers: Record<Field['kind'], Reader> = {
  text: textUpTo(500),
  longText: textUpTo(2_000_000),
  code: readCode,
  integer: (field, raw) =>
    field.unit === '年' ? readYear(field, raw) : readNumber(field, raw, true),
  decimal: (field, raw) => readNumber(field, raw, false),
  money: (field, raw) => readNumber(field, raw, true),
  date: readDate,
  instant: readInstant,
  yesNo: readYesNo,
  choice: readChoice,
  lines: readLines,
  link: matching(uuid, '有效的记录'),
  region: matching(/^(0|\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, '区划代码（2、4、6、9 或 12 位）'),
  department: matching(/^[\x21-\x7e]{1,64}$/, '部门代码'),
  party: readParty,
  post: matching(uuid, '有效的岗位'),
  file: matching(/^[0-9a-f]{64}$/, '有效的附件'),
}
