import { type Lead, leadOf } from './clause.ts'
import { complete, type Place } from './complete.ts'
import { namesFor, namesOfOne } from './distribute.ts'
import type { Memory } from './found-goal.ts'
import { endsInMeasure } from './measure.ts'
import { cleaned, counted, endsInMaking, isVerbOnly, makes } from './name.ts'
import type { Phrase } from './phrase.ts'
import { DOING, KEPT_VERBS } from './words.ts'

/** The indicators a phrase states and how surely; one name for all figures, or one for each. */
export interface Named {
  readonly names: readonly string[]
  /** End of the words used, counted from the beginning of `right`. */
  readonly used: number
  readonly counting: boolean
  readonly confidence: number
  readonly reason: string
}

/** Everything a pattern may look at. */
export interface Situation extends Place {
  readonly lead: Lead
  /** The lead's name, cleaned. */
  readonly name: string
  /** Words behind this phrase in the sentence, for adjectives that run over a comma. */
  readonly after: string
}

type Pattern = (situation: Situation) => Named | undefined

const BEHIND_NOUN = /^(?:的)?(?=[\u4e00-\u9fff“《A-Za-z])(?!的?(?:目标|水平|任务|比例|以上|以下)$)/
const NOT_COUNTED =
  /^(?:部门|方面|环节|步骤|阶段|工作日|月|年度?|单位联合|小时|[省市县区](?!级)|字|原则|问题|意见)/
const LISTED = /^(?:省级|市级|县级|旗级|区级|国家级|自治区级)/
const AGAIN = /再|又|另|累计|\d{4}年/

/** 达60%以上 of things that are no measure is a share of them. */
function shareOf(name: string, { word, comparator }: Lead, phrase: Phrase): string {
  if (word === '') return name
  if (word.includes('占') || word.includes('比')) return `${name}占比`
  const share =
    !/率/.test(name) && phrase.figures[0]!.unit === '%' && /达/.test(word) && comparator === 'gte'
  return share && !/[率度数比例重额量]$/.test(name) && !endsInMeasure(name) ? `${name}比例` : name
}

/** 70%的企业导入先进模式,其中重点企业达到100%: they do the same. */
function sharedDoing(name: string, { phrase, memory }: Situation): string {
  if (!phrase.left.includes('其中') || !name.endsWith('比例') || name.includes('的')) return name
  return (/^(.+的)[^的]+比例$/.exec(memory.previous ?? '')?.[1] ?? '') + name
}

/** …合格率达到95%以上: the name stands in front. */
const rate: Pattern = (situation) => {
  const { lead, phrase, name: text } = situation
  if (text === '' || (lead.comparator === undefined && !endsInMeasure(text))) return undefined
  const several = phrase.figures.length > 1 ? namesFor(text, phrase.figures.length) : undefined
  const names = (several ?? namesOfOne(text)).map((name) => complete(name, situation))
  const share = names.map((name) => sharedDoing(shareOf(name, lead, phrase), situation))
  const sure = names.every(endsInMeasure)
  const confidence = sure ? 0.95 : 0.7
  return { names: share, used: 0, counting: false, confidence, reason: '指标在前,数值在后' }
}

/** 85%以上的企业实施…: the share of what follows. */
const share: Pattern = ({ lead, name: own, phrase, around }) => {
  const unnamed = own.replace(/^(?:有|使|在|对)/, '') === '' || makes(lead.name)
  if (!unnamed || lead.name.length > 12 || !BEHIND_NOUN.test(phrase.right)) return undefined
  const right = phrase.right.replace(/^的/, '').trim()
  const name = shareName(right)
  const confidence = around.inGoals || name.includes('的') ? 0.85 : 0.6
  return {
    names: [name],
    used: phrase.right.length,
    counting: false,
    confidence,
    reason: '比例在前',
  }
}

function verbAt(text: string): number {
  const found = DOING.exec(text.slice(2))
  return found === null ? -1 : found.index + 2
}

function shareName(right: string): string {
  const at = verbAt(right)
  if (at < 0) return `${cleaned(right)}比例`
  return `${right.slice(at)}的${right.slice(0, at)}比例`
}

/** 企业100%持证生产: the figure stands between noun and verb. */
const between: Pattern = ({ lead, name, phrase }) => {
  if (name === '' || lead.comparator !== undefined || phrase.runsOn) return undefined
  if (!/^[\u4e00-\u9fff]{2,}/.test(phrase.right)) return undefined
  const names = [`${name}${phrase.right}比例`]
  return {
    names,
    used: phrase.right.length,
    counting: false,
    confidence: 0.75,
    reason: '比例在中间',
  }
}

const CHANGING =
  /(?:逐年|稳步|持续|不断|逐步|明显|显著|进一步|大幅)+(?:提升|提高|上升|增长|下降|降低|改善)$/

/** 合格率逐年提升,2023年达到98%: the clause in front names the measure and its direction. */
function measureInClause(before: string): string | undefined {
  const clause =
    before
      .replace(/,$/, '')
      .split(/[,;:。]/)
      .at(-1) ?? ''
  const name = CHANGING.test(clause) ? cleaned(clause.replace(CHANGING, '')) : ''
  return endsInMeasure(name) ? name : undefined
}

/** 2015年达到90%,2020年达到95%: the name was said before. */
const again: Pattern = ({ lead, memory, phrase, before }) => {
  const verbs = lead.comparator !== undefined || (memory.counting && AGAIN.test(phrase.left))
  const said = isVerbOnly(lead.name) && verbs && phrase.right === ''
  if (!said) return undefined
  const name = measureInClause(before) ?? memory.previous
  if (name === undefined) return undefined
  const names = [name]
  return { names, used: 0, counting: memory.counting, confidence: 0.8, reason: '承前省略指标' }
}

/** Adjectives may run over a comma before the noun comes: 2个以上机制全、管理强,规模居前列的强业. */
function nounBehind(right: string, after: string): { text: string; used: number } {
  const open = /[优强高好全大稳诚实新]$/.test(right) && !right.includes('的')
  const more = open ? /^,[^,。;]{2,40}的[\u4e00-\u9fff]{2,12}/.exec(after)?.[0] : undefined
  return { text: right + (more ?? ''), used: right.length + (more?.length ?? 0) }
}

function countedNoun(text: string): string {
  const bare = text.replace(/^的/, '').trim()
  const at = verbAt(bare)
  const quoted = bare.slice(0, Math.max(0, at)).includes('“')
  if (
    at > 0 &&
    !quoted &&
    /^(?:取得|通过|获得|开展|实施|实行|建立|达到|采用|推行|导入|持证)/.test(bare.slice(at))
  ) {
    return `${bare.slice(at)}的${bare.slice(0, at)}`
  }
  const cut = bare.lastIndexOf('的')
  return cleaned(cut > 12 ? bare.slice(cut + 1) : bare)
}

function scopeOf(text: string): string {
  return (
    /(?:在)?(每个?[\u4e00-\u9fff]{1,4}?)(?:范围内|内|至少|都|要|着力|建设|培育|创建)/.exec(
      text,
    )?.[1] ?? ''
  )
}

/** 参与制定, 为主制订: a verb that belongs to the name of the standards counted. */
function keptVerb(left: string): string {
  const bare = cleaned(left)
  const verb = KEPT_VERBS.exec(bare)?.[0]
  return verb !== undefined && verb === bare ? `${verb}的` : ''
}

const PASSED = /^(?:的)?(?:通过|达标|合格|获评|获奖|入选|获批|成功)$/

/** 组织12家企业申报省名牌,力争8家通过: what passes was named before. */
function passed({ previous, counting }: Memory): Named | undefined {
  if (previous === undefined || !counting) return undefined
  const name = previous.replace(/^申报的?/, '')
  return { names: [name], used: 2, counting: true, confidence: 0.6, reason: '承前省略名称' }
}

/** 培育30户龙头企业: the noun stands behind the figure. */
const countBefore: Pattern = ({ lead, name: own, phrase, memory, around, after }) => {
  if (!BEHIND_NOUN.test(phrase.right) || phrase.runsOn) return undefined
  const { text, used } = nounBehind(phrase.right, after)
  const unit = phrase.figures[0]!.unit
  const making = endsInMaking(phrase.left) || (unit === '大' && makes(phrase.left))
  const alone = own === '' || /[的等]$/.test(lead.name)
  const going =
    alone && (memory.counting || around.inGoals || phrase.figures[0]!.behind !== undefined)
  const active = DOING.test(text.slice(2)) && alone
  if (NOT_COUNTED.test(text) || !(making || going || active)) return undefined
  if (PASSED.test(text)) return passed(memory)
  const level = unit === '大' ? (LISTED.exec(cleaned(counted(lead.name)))?.[0] ?? '') : ''
  const scope = scopeOf(phrase.left) || (memory.counting ? memory.scope : '')
  memory.scope = scope
  const name = scope + keptVerb(phrase.left) + level + countedNoun(text)
  const confidence = making || memory.counting ? 0.9 : 0.65
  return { names: [name], used, counting: true, confidence, reason: '数量在前,名称在后' }
}

/** 参与制定国家标准10项、行业标准15项: the verb of the first holds for the second. */
function withVerb(name: string, memory: Memory, lead: Lead): string {
  if (lead.comparator !== undefined) return name
  const verb = KEPT_VERBS.exec(name)?.[0]
  const before = memory.counting ? (memory.previous ?? '') : ''
  const carried = /^([^的]{2,12}的)[^的]*标准$/.exec(before)?.[1]
  const carries = verb === undefined && carried !== undefined && KEPT_VERBS.test(before)
  return carries && /标准$/.test(name) ? carried + name : name
}

/** 培育名牌产品350个: the noun stands in front. */
const countBehind: Pattern = (situation) => {
  const { lead, phrase, memory, around } = situation
  if (BEHIND_NOUN.test(phrase.right) && lead.comparator === undefined) return undefined
  const making = makes(lead.name)
  const own = counted(lead.name)
  const name = making ? own : withVerb(own, memory, lead)
  const stated =
    lead.comparator !== undefined ||
    making ||
    memory.counting ||
    around.inGoals ||
    phrase.figures[0]!.behind !== undefined
  const times = phrase.figures[0]!.unit.endsWith('次')
  if (name.length < 2 || (isVerbOnly(name) && !times) || !stated) return undefined
  const several = phrase.figures.length > 1 ? namesFor(name, phrase.figures.length) : undefined
  const names = (several ?? [name]).map((one) => complete(one, situation))
  const confidence = making || lead.comparator !== undefined ? 0.9 : 0.7
  return { names, used: 0, counting: true, confidence, reason: '名称在前,数量在后' }
}

/** Patterns by kind of figure, tried in order. */
const BY_KIND = {
  rate: [rate, again, share, between],
  count: [countBehindStated, countBefore, countBehind, again],
  money: [stated],
  time: [stated],
  none: [measured],
} as const satisfies Record<string, readonly Pattern[]>

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
  const limited = lead.comparator !== undefined || phrase.figures[0]!.behind !== undefined
  return limited && situation.name.length >= 2 ? rate(situation) : undefined
}

function measured(situation: Situation): Named | undefined {
  const { name } = situation
  const known = /(?:指数|满意度|满意率|得分|分值|系数|评分|值|数|率)$/.test(name)
  const alone = !/^[\u4e00-\u9fff]/.test(situation.phrase.right)
  return known && alone && situation.lead.comparator !== undefined ? rate(situation) : undefined
}

/** The indicators of a phrase, or undefined when it states no goal. */
export function namesOf(
  situation: Omit<Situation, 'lead' | 'name'>,
): (Named & { lead: Lead }) | undefined {
  const lead = leadOf(situation.phrase.left)
  const whole = { ...situation, lead, name: cleaned(lead.name) }
  for (const pattern of BY_KIND[situation.phrase.figures[0]!.kind]) {
    const named = pattern(whole)
    if (named !== undefined) return { ...named, lead }
  }
  return undefined
}
