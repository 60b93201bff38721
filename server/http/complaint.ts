import type { FastifySchemaValidationError } from 'fastify'

/** What a bound counts, by the kind of value it is on; a number is bounded itself. */
const counted: Record<string, string> = { string: ' 个字', array: ' 项' }

/** What a value must be, by what the schema calls it. */
const expected: Record<string, string> = {
  string: '应为文字',
  number: '应为数字',
  int: '应为整数',
  boolean: '应为 true 或 false',
  array: '应为列表',
  object: '应为一组内容',
  record: '应为一组内容',
  date: '应为日历上有的一天，形如 2026-03-31',
  uuid: '应为系统给出的编号（UUID）',
}

/** What is wrong with a value and what it should be, to follow its title; a value that may be shown is quoted. */
export function complaint(error: FastifySchemaValidationError, value?: unknown): string {
  const { keyword, params, message = '' } = error
  const { minimum, maximum, origin } = params as Record<string, unknown>
  const unit = counted[String(origin)]
  if (keyword === 'too_small' && unit)
    return Number(minimum) === 1 ? '不能为空' : `至少要有 ${minimum}${unit}`
  if (keyword === 'too_small') return `最小为 ${minimum}`
  if (keyword === 'too_big') return unit ? `最多 ${maximum}${unit}` : `最大为 ${maximum}`
  if (keyword === 'unrecognized_keys') return '含有不认识的内容'
  if (/received undefined|received NaN/.test(message) && (value === undefined || value === ''))
    return '不能为空'
  const rule = isChinese(message) ? message : ruleOf(params as Record<string, unknown>)
  return `${quoted(value)}不对${rule && `：${rule}`}`
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

function ruleOf({ expected: kind, format, values }: Record<string, unknown>): string {
  if (Array.isArray(values)) return `应为 ${values.join('、')} 之一`
  return expected[String(format ?? kind)] ?? ''
}

/** Of what was sent, as much as helps to find it. */
function quoted(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '的值'
  const shown = String(value)
  return `的值“${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}”`
}
