import { endsInMeasure, RATED } from './measure.ts'
import { cleaned } from './name.ts'

const CHANGING =
  /(?:逐年|稳步|持续|不断|逐步|明显|显著|进一步|大幅)+(?:提升|提高|上升|增长|下降|降低|改善)$|(?:力争|努力)?(?:实现)?(?:零的?突破|过半|翻番|倍增)$/

/** 合格率逐年提升,2023年达到98%: the clause in front names the measure and its direction. */
export function measureInClause(before: string): string | undefined {
  const clause =
    before
      .replace(/,$/, '')
      .split(/[,;:。]/)
      .at(-1) ?? ''
  const changing = CHANGING.test(clause)
  const name = cleaned(changing ? clause.replace(CHANGING, '') : clause)
  const plain = changing || (name.length <= 40 && !/\d/.test(name) && RATED.test(name))
  const thing = /零的?突破$/.test(clause) && name.length >= 2 && name.length <= 14
  return plain && (endsInMeasure(name) || thing) ? name : undefined
}
