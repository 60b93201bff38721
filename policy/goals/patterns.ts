import { type Lead, leadOf } from './clause.ts'
import { countBefore, countBehind } from './count-patterns.ts'
import { parallel } from './inherit.ts'
import { endsInMeasure } from './measure.ts'
import { cleaned, endsInMaking } from './name.ts'
import type { Quantity } from './quantity.ts'
import { again, rate } from './rate-patterns.ts'
import { between, haveShare, share, shareAmong } from './share-patterns.ts'
import type { Named, Pattern, Situation } from './situation.ts'
import type { UnitKind } from './unit.ts'

/** Patterns by kind of figure, tried in order. */
const BY_KIND = {
  rate: [shareAmong, haveShare, rate, again, share, between],
  count: [countBehindStated, countBefore, countBehind, again],
  money: [stated, again],
  time: [stated, again],
  none: [measured, againBare, ofOtherBare],
} as const satisfies Record<string, readonly Pattern[]>

/** 2015年达到80以上、2020年达到85以上: figures without a unit. */
function againBare(situation: Situation): Named | undefined {
  const { previous, unit } = situation.memory
  return previous !== undefined && unit === '' && endsInMeasure(previous)
    ? again(situation)
    : undefined
}

/** 生产性服务业满意度达到80,生活性服务业达到75: the same measure of another subject. */
function ofOtherBare(situation: Situation): Named | undefined {
  const { lead, name, memory } = situation
  const { previous, unit, age } = memory
  if (previous === undefined || lead.comparator === undefined || unit !== '' || age > 0)
    return undefined
  return parallel(name, previous)?.sure === true ? rate(situation) : undefined
}

function countBehindStated(situation: Situation): Named | undefined {
  const { lead } = situation
  const strong =
    lead.comparator !== undefined && !['有', '拥有', '完成', '实现', '增加'].includes(lead.word)
  return strong && situation.name.length >= 2 && !endsInMaking(lead.name)
    ? countBehind(situation)
    : undefined
}

function stated(situation: Situation): Named | undefined {
  const { lead, phrase } = situation
  const behind = phrase.figures[0]!.behind !== undefined
  const money = situation.around.inGoals && /(?:收入|产值|增加值|总额|销售额)$/.test(situation.name)
  const limited =
    lead.comparator !== undefined || behind || money || /^(?:新增|发放)/.test(cleaned(lead.name))
  return limited && situation.name.length >= 2 ? rate(situation) : undefined
}

/** 4和5个百分点: the first figure takes the unit of the last. */
function kindOf(figures: readonly Quantity[]): UnitKind {
  const { kind } = figures[0]!
  return kind === 'none' ? figures.at(-1)!.kind : kind
}

function measured(situation: Situation): Named | undefined {
  const { name } = situation
  const known =
    /(?:指数|满意度|满意率|得分|分值|系数|评分|值|数|率|[A-Z]{2,}(?:\([^()]*\))?)$/.test(name)
  const alone = !/^[\u4e00-\u9fff]/.test(situation.phrase.right)
  return known && alone && situation.lead.comparator !== undefined ? rate(situation) : undefined
}

/** The indicators of a phrase, or undefined when it states no goal. */
export function namesOf(
  situation: Omit<Situation, 'lead' | 'name'>,
): (Named & { lead: Lead }) | undefined {
  const lead = leadOf(situation.phrase.left, situation.phrase.figures.at(-1))
  const { phrase, memory, around, before, after } = situation
  const whole = { phrase, memory, around, before, after, lead, name: cleaned(lead.name) }
  for (const pattern of BY_KIND[kindOf(situation.phrase.figures)]) {
    const named = pattern(whole)
    if (named !== undefined) return { ...named, lead }
  }
  return undefined
}
