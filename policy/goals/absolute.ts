import { matchesOf } from '../text/matches.ts'
import type { FoundGoal, Memory, Surroundings } from './found-goal.ts'
import { endsInMeasure } from './measure.ts'
import { cleaned } from './name.ts'
import { pastRanges } from './past.ts'
import type { Said } from './sentence.ts'

const CLAUSE = /[^,;。:]+/g
const LONGEST = 70
const ZERO =
  /^(.{2,40}?)(?:继续|均|都)*(?:保持|实现|控制|做到)?(?:为|在)零(?:起|次|件|人)?$|^(?:力争|确保|努力)?(?:实现|保持)?(.{2,40}?)(?:继续|均|都)*(?:实现|保持|做到)?零(?:发生|事故|投诉|增长|死亡|伤亡|容忍事故|发案)$/
const NOT_ONE =
  /^(?:确保|力争|保证|全年|杜绝|做到)*(?:全[省市县区旗州盟])?无一(?:起|例|宗)?([^,]{2,30}(?:事故|事件|案件|投诉|伤亡))(?:发生)?$/
const FULL =
  /^(.{2,50}?)(?:基本|要|应|须|将|均|都|全部|全面|率先|已|逐步)*(?:实现|实行|达到|做到|达|完成)?(?:[镇村乡县户校区街]{2})?全(?:面)?覆盖(?:的)?(?:目标|要求|、[^,]{2,8})?$/
const FULL_AGAIN = /^(?:基本)?(?:实现|达到|做到)?全(?:面)?覆盖$/
const WHOLE =
  /^(.{2,24}?)(?:力争|确保|要|应|须|将)*(?:全部|百分之百|悉数)(?:要|应)?((?:实现|完成|建立|设立|通过|取得|纳入|配备|安装|接入|开展|实行|实施|推行|达到|达标|合格|持证|亮照|公开|签订|入驻|上线|具备|使用|采用|执行|获得|建成)[^,]{0,20})$/
const NOT_FULL = /不断|逐步|推进|推动|扩大|加快|促进|向.{2,8}延伸/
const DATED =
  /^(?:[到至在于])?(?=\d)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上半年|[底末])?(?:之?前|以前)?(?:基本|全面)*(?:实现)?(?=\D{3})/
/** 工业企业基本实现认证全覆盖. */
const DOES = /(?<=.{3})(?:基本|全面|均|都)*(?:实现|实行)(?=.{2})/
const OPENERS = /^(?:对|在(?![建用售线校岗册编])|将|使(?!用)|实行|推行|开展|全面|基本)+(?=.{3})/

interface Stated {
  readonly indicator: string
  readonly zero: boolean
  readonly confidence: number
  readonly reason: string
}

/** 沿街商铺全部亮照经营: all of them do it. */
function whole(clause: string, previous: string, inGoals: boolean): Stated | undefined {
  const found = clause.includes('全部') || clause.includes('百分之百') ? WHOLE.exec(clause) : null
  const subject = found === null ? '' : cleaned(found[1]!)
  if (subject.length < 2 || /\d/.test(subject)) return undefined
  const doing = found![2]!
  const before = clause.startsWith('其中') ? /^(.{2,20}的)[^的]{2,12}比例$/.exec(previous)?.[1] : ''
  const rate = /^(?:达标|合格|持证)$/.test(doing)
  const own = rate ? `${subject}${doing}率` : `${doing}的${subject}比例`
  const indicator = before ? `${before}${subject}比例` : own
  return { indicator, zero: false, confidence: inGoals ? 0.7 : 0.6, reason: '全部即100%' }
}

function zero(clause: string, inGoals: boolean): Stated | undefined {
  const said = clause.includes('零') ? ZERO.exec(clause) : null
  const name = said === null ? NOT_ONE.exec(clause)?.[1] : (said[1] ?? said[2])
  if (name === undefined) return undefined
  const confidence = inGoals ? 0.8 : 0.7
  return { indicator: cleaned(name), zero: true, confidence, reason: '为零' }
}

function full(clause: string, memory: Memory, inGoals: boolean): Stated | undefined {
  if (!clause.includes('覆盖') || NOT_FULL.test(clause)) return undefined
  const reason = '全覆盖即100%'
  const known = memory.age === 0 ? memory.previous : undefined
  const bare = cleaned(clause)
  if (known !== undefined && endsInMeasure(known) && FULL_AGAIN.test(bare))
    return { indicator: known, zero: false, confidence: 0.7, reason }
  const name = FULL.exec(bare)?.[1]
  if (name === undefined) return undefined
  const subject = cleaned(name.replace(OPENERS, '')).replace(DOES, '').replace(/实现$/, '')
  const indicator = `${subject.replace(/覆盖率?$/, '')}覆盖率`
  return { indicator, zero: false, confidence: inGoals ? 0.75 : 0.65, reason }
}

function stated(dated: string, memory: Memory, inGoals: boolean): Stated | undefined {
  const clause = dated.replace(DATED, '')
  return (
    zero(clause, inGoals) ??
    full(clause, memory, inGoals) ??
    whole(clause, memory.previous ?? '', inGoals)
  )
}

/** A list of clauses joined by 、 as in 事故为零、投诉为零, with commas instead. */
function apart(sentence: string): string {
  return sentence.replace(/(?<=零(?:发生|事故|投诉|死亡|伤亡)?|全覆盖|\d%)、/g, ',')
}

/** Goals said without a figure: …为零 is 0, …全覆盖 and 全部… are 100 %. */
export function absoluteGoals(
  { sentence, deadlines }: Said,
  memory: Memory,
  { inGoals }: Surroundings,
): FoundGoal[] {
  if (!/零|覆盖|全部|百分之百|无一/.test(sentence)) return []
  const past = pastRanges(sentence, inGoals)
  const found: FoundGoal[] = []
  for (const { 0: printed, index } of matchesOf(apart(sentence), CLAUSE)) {
    const clause = printed.trim()
    const reported = past.some(({ start, end }) => index >= start && index < end)
    const one = clause.length > LONGEST || reported ? undefined : stated(clause, memory, inGoals)
    if (one === undefined || one.indicator.length < 4) continue
    const { indicator, confidence, reason } = one
    found.push({
      ...{ indicator, comparator: one.zero ? 'eq' : 'gte', value: one.zero ? 0 : 100 },
      ...{ upper: null, unit: one.zero ? '' : '%', start: index, end: index + printed.length },
      deadline: deadlines.findLast(({ start }) => start < index + printed.length)?.deadline,
      ...{ confidence, reason },
    })
  }
  return found
}
