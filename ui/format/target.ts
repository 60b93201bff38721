import type { Language } from '../language/language.ts'
import { formatFigure } from './number.ts'

/** A target as read from a document; `upper` only with `between`. */
export interface Target {
  readonly comparator: string
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
}

const chinese: Readonly<Record<string, (v: string, u: string) => string>> = {
  gte: (v) => `≥ ${v}`,
  gt: (v) => `> ${v}`,
  lte: (v) => `≤ ${v}`,
  lt: (v) => `< ${v}`,
  eq: (v) => `= ${v}`,
  between: (v, u) => `${v} 至 ${u}`,
  increase: (v) => `提高 ${v}`,
  decrease: (v) => `降低 ${v}`,
  approx: (v) => `约 ${v}`,
  aboveMean: () => '高于平均水平',
  belowMean: () => '低于平均水平',
  rank: (v) => (v ? `前 ${parseFloat(v)} 名` : '位居前列'),
  qualitative: () => '定性目标',
}
const english: typeof chinese = {
  ...chinese,
  between: (v, u) => `${v} to ${u}`,
  increase: (v) => `up by ${v}`,
  decrease: (v) => `down by ${v}`,
  approx: (v) => `about ${v}`,
  aboveMean: () => 'above the mean',
  belowMean: () => 'below the mean',
  rank: (v) => (v ? `among the first ${parseFloat(v)}` : 'among the first'),
  qualitative: () => 'in words',
}

/** A target in few signs: `≥ 96%`, `提高 5 个百分点`; a direction without a number is just its word. */
export function formatTarget(target: Target, language: Language = 'zh-CN'): string {
  const { value, upper, unit, comparator } = target
  const figure = (n: number | null) => (n === null ? '' : formatFigure(n, unit))
  const say = (language === 'en' ? english : chinese)[comparator]
  return (say ? say(figure(value), figure(upper)) : figure(value)).trim()
}

export const comparators = Object.keys(chinese)
