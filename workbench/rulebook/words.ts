import { readAddress } from '@zhiheng/ui'
import type { Rulebook } from '../api/rulebook.ts'
import type { Sentence } from '../language/english.ts'

/** What a scheme is for. */
export const kinds: Readonly<Record<string, Sentence>> = {
  award: '政府质量奖',
  assessment: '考核',
  standard: '创建标准',
  credit: '信用评价',
  brand: '品牌评价',
  contest: '竞赛评比',
}
/** What a line of a scheme is. */
export const roles: Readonly<Record<string, Sentence>> = {
  group: '分组',
  entry: '准入条件',
  points: '计分',
  bonus: '加分',
  deduction: '扣分',
  veto: '一票否决',
  cap: '等次限制',
}
/** What a difference is about. */
export const differenceFields: Readonly<Record<string, Sentence>> = {
  title: '名称',
  points: '分值',
  scores: '分值',
  test: '条件',
  applies: '适用条件',
  cites: '依据',
  under: '所属分组',
  role: '类别',
  evidence: '证明材料',
  words: '规定原文',
  department: '负责部门',
  order: '次序',
  code: '编号',
  stages: '环节',
  'result.bands': '等次',
  'result.total': '总分',
  'result.places': '名额',
  'result.caps': '等次限制',
  'result.decimals': '得分小数位数',
  'result.base': '基础分',
}

/** A term as it is read: `3 年`, `7月15日`; null where nobody has filled it in. */
export function termText(fields: Readonly<Record<string, unknown>>): string | null {
  const { amount, unit, text } = fields
  if (typeof amount !== 'number') return typeof text === 'string' ? text : null
  if (unit === '月日') return `${Math.floor(amount / 100)}月${amount % 100}日`
  return `${amount} ${unit ?? ''}`.trim()
}

/** By what the parts of a scheme name it. */
export const idOf = ({ address }: Pick<Rulebook, 'address'>): string =>
  readAddress(address)?.id ?? ''
