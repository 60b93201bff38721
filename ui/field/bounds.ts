import type { UiSentence } from '../language/english.ts'
import type { FieldFace } from './field.ts'

type Said = readonly [sentence: UiSentence, blanks: Readonly<Record<string, number>>]

/** What a number must be that lies outside the bounds of its field, an amount of money in yuan; null where it holds. */
export function outside(field: FieldFace, value: unknown): Said | null {
  if (typeof value !== 'number') return null
  const { least = -Infinity, most = Infinity, multipleOf } = field
  const one = field.kind === 'money' ? 100 : 1
  const blanks = { least: least / one, most: most / one }
  if (value < least || value > most) return [betweenOf(field), blanks]
  if (multipleOf === undefined || value % multipleOf === 0) return null
  return ['应为{{of}}的倍数', { of: multipleOf / one }]
}

function betweenOf({ least, most }: FieldFace): UiSentence {
  if (least !== undefined && most !== undefined) return '应在{{least}}到{{most}}之间'
  return least === undefined ? '不能大于{{most}}' : '不能小于{{least}}'
}
