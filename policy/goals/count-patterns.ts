import { complete } from './complete.ts'
import { isResult, listBefore, saidBefore, severalNames, withMeasure } from './count-names.ts'
import type { Doubt } from './doubts.ts'
import type { Memory } from './found-goal.ts'
import { endsInMeasure } from './measure.ts'
import { cleaned, counted, endsInMaking, isVerbOnly, makes } from './name.ts'
import {
  BEHIND_NOUN,
  doubtsOf,
  type Named,
  ofOther,
  type Pattern,
  type Situation,
  verbAt,
} from './situation.ts'
import { DOING, KEPT_VERBS } from './words.ts'

const NOT_COUNTED =
  /^(?:部门|方面|环节|步骤|阶段|工作日|月|年度?|单位联合|小时|[省市县区](?![级(域民属长]|(?:服务)?(?:名牌|品牌|著名|知名|质量|示范|地方标准))|字|原则|问题|意见|成员单位|(?:民生|惠民|利民|便民|为民|助企|为企|暖企)*实事)|^(?:(?:重点|主要|具体|建设|工作|目标|重大|专项|整治|改革|创建)*(?:任务|措施|举措)|(?:重点|重大|专项)?(?:工程|行动))$/
const LISTED = /^(?:省级|市级|县级|旗级|区级|国家级|自治区级)/

/** Adjectives may run over a comma before the noun comes: 2个以上机制全、管理强,规模居前列的强业. */
function nounBehind(right: string, after: string): { text: string; used: number } {
  const open = /[优强高好全大稳诚实新]$/.test(right) && !right.includes('的')
  const more = open ? /^,[^,。;]{2,40}的[\u4e00-\u9fff]{2,12}/.exec(after)?.[0] : undefined
  return { text: right + (more ?? ''), used: right.length + (more?.length ?? 0) }
}

/** 每镇有2个村建成示范点: the verb behind a place of one sign. */
function placeVerbAt(text: string): number {
  const at = DOING.exec(text.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length)))?.index
  return at ?? -1
}

function countedNoun(text: string): string {
  const bare = text
    .replace(/^的/, '')
    .replace(/和一批.*$/, '')
    .replace(/的(?:具体|总体|奋斗|工作|发展)?目标(?:任务|要求)?$/, '')
    .replace(/(?<=.{2})(?:进行|予以|加以).*$/, '')
    .trim()
  const at = /^[县区市镇乡村旗]/.test(bare) ? placeVerbAt(bare) : verbAt(bare)
  const quoted = bare.slice(0, Math.max(0, at)).includes('“')
  if (
    at > 0 &&
    !quoted &&
    /^(?:取得|通过|获得|开展|实施|实行|建立|达到|采用|推行|导入|持证)/.test(bare.slice(at))
  ) {
    return `${bare.slice(at)}的${bare.slice(0, at)}`
  }
  const cut = bare.lastIndexOf('的')
  const name = cleaned(cut > 12 ? bare.slice(cut + 1) : bare)
  const described =
    cut > 12 && name.length <= 2 ? bare.slice(bare.lastIndexOf('的', cut - 1) + 1) : ''
  if (described.length > 3 && described.length <= 16) return described
  // 具有…的品牌 says more than 品牌 alone.
  return name.length <= 2 && cut > 2 && cut <= 24
    ? bare.replace(/^(?:具有|拥有|有)(?=.{3})/, '')
    : name
}

/** 筛选120个产品,列入培育库: what is done with them tells which they are. */
function goingOn(noun: string, after: string): string {
  const doing =
    noun.length > 2
      ? undefined
      : /^,((?:列入|纳入|进入|申报|参加)[^,。;\d]{2,12})(?=[,。;]|$)/.exec(after)?.[1]
  return doing === undefined ? '' : `${doing}的`
}

function scopeOf(text: string): string {
  return (
    /(?:在)?(每个?[\u4e00-\u9fff]{1,7}?(?:\([^()]{1,8}\))?)(?:范围内|内|至少|都|要|着力|建设|培育|创建|设|配)/.exec(
      text,
    )?.[1] ??
    /^(?:为|对|向)([^,]{2,24}每年)(?:至少)?(?:提供|开展|进行)/.exec(text)?.[1] ??
    ''
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
export const countBefore: Pattern = ({ lead, name: own, phrase, memory, around, after }) => {
  if (!BEHIND_NOUN.test(phrase.right) || phrase.runsOn) return undefined
  const { text, used } = nounBehind(phrase.right, after)
  const unit = phrase.figures[0]!.unit
  // 建成茶叶、油茶2个省级示范区: what they are of stands in front.
  const levelled = unit === '大' || LISTED.test(text)
  const listed = listBefore(lead.name, phrase)
  const making =
    endsInMaking(phrase.left) || ((levelled || listed !== undefined) && makes(phrase.left))
  const alone = own === '' || /[的等]$/.test(lead.name)
  const going =
    alone && (memory.counting || around.inGoals || phrase.figures[0]!.behind !== undefined)
  const active = DOING.test(text.slice(2)) && alone
  if (NOT_COUNTED.test(text) || !(making || going || active)) return undefined
  if (PASSED.test(text)) return passed(memory)
  const level = unit === '大' ? (LISTED.exec(cleaned(counted(lead.name)))?.[0] ?? '') : ''
  const scope = scopeOf(phrase.left) || (memory.counting ? memory.scope : '')
  memory.scope = scope
  const noun = countedNoun(text)
  const name =
    scope +
    keptVerb(phrase.left) +
    level +
    goingOn(noun, after) +
    (levelled ? '' : (listed ?? '')) +
    noun
  const confidence = making || memory.counting ? 0.9 : 0.65
  const doubts: readonly Doubt[] = ['counted']
  return { names: [name], used, counting: true, confidence, reason: '数量在前，名称在后', doubts }
}

/** 参与制定国家标准10项、行业标准15项: the verb of the first holds for the second. */
function withVerb(name: string, { memory, lead, phrase }: Situation): string {
  if (lead.comparator !== undefined && !phrase.left.includes('其中')) return name
  const verb = KEPT_VERBS.exec(name)?.[0]
  const before = memory.counting ? (memory.previous ?? '') : ''
  const carried = /^([^的]{2,12}的)[^的]*标准$/.exec(before)?.[1]
  const carries = verb === undefined && carried !== undefined && KEPT_VERBS.test(before)
  return carries && /标准$/.test(name) ? carried + name : name
}

/** 培育名牌产品350个: the noun stands in front. */
export const countBehind: Pattern = (situation) => {
  const { lead, phrase, memory, around } = situation
  if (
    BEHIND_NOUN.test(phrase.right) &&
    (lead.comparator === undefined || NOT_COUNTED.test(phrase.right))
  )
    return undefined
  const { unit } = phrase.figures[0]!
  const making = makes(lead.name)
  const growing = GROWS.test(lead.name)
  const own = counted(growing ? lead.name.replace(GROWS, '') : lead.name)
  const name = making ? own : withVerb(own, situation)
  const stated =
    lead.comparator !== undefined ||
    making ||
    growing ||
    memory.counting ||
    around.inGoals ||
    endsInMeasure(own) ||
    EACH_HAS.test(own) ||
    ACTIVITY.test(unit) ||
    isResult(own, situation) ||
    saidBefore(own, situation.before) !== undefined ||
    phrase.figures[0]!.behind !== undefined
  if (name.length < 2 || !stated) return undefined
  if (isVerbOnly(name) || name === '年均')
    return /^人$|次$/.test(unit) ? done(name, situation) : added(name, situation)
  const measured = withMeasure(name, situation)
  const several = severalNames(measured, situation)
  const whole = (several ?? [measured]).map((one) => complete(one, situation))
  const named = unit === '分' ? whole.map((one) => ofOther(one, situation)) : whole
  const names = named.map((one) => one.name)
  const confidence = making || lead.comparator !== undefined ? 0.9 : 0.7
  const doubts: Doubt[] = ['counted', ...doubtsOf(whole)]
  if (named.some((one) => 'sure' in one)) doubts.push('other')
  return { names, used: 0, counting: true, confidence, reason: '名称在前，数量在后', doubts }
}

/** “三品一标”新增600个: the verb stands between name and figure. */
const GROWS = /(?<=.{2})(?<!其中)(?:新增加?|新培育|新认定|新发展|新建成?|创建|建成)$/

/** Units of things done: 监督抽查企业300家次. */
const ACTIVITY = /^[批家户人场]次$/

/** 每千名老人拥有床位45张. */
const EACH_HAS = /每(?:百|千|万|亿|十万)[^,]{1,10}(?:拥有|配备|有|达)/

/** 商标总数达到12个,其中新增5个: new ones of what was counted. */
function added(verb: string, { phrase, memory }: Situation): Named | undefined {
  const { previous, age } = memory
  if (previous !== undefined && age === 0 && /年均新增$/.test(phrase.left)) {
    const names = [`${previous}年均新增`]
    return { names, used: 0, counting: true, confidence: 0.8, reason: '承前省略名称' }
  }
  if (previous === undefined || age > 0 || !phrase.left.includes('其中') || !/^新/.test(verb))
    return undefined
  const names = [verb + previous.replace(/(?:总量|总数|数量)$/, '')]
  return { names, used: 0, counting: true, confidence: 0.8, reason: '承前省略名称' }
}

/** 培训服务业骨干,三年累计培训3000人次: what is done was said with its object before. */
function done(verb: string, { before }: Situation): Named {
  const object = new RegExp(`${verb}([^,;。:\\d]{2,14}),`).exec(before)?.[1]
  const whole = new RegExp(`([^,;。:\\d]{3,20}${verb}),$`).exec(before)?.[1]
  const known = whole === undefined ? verb : counted(whole)
  const name = object === undefined ? known : `${object}${verb}`
  const reason = '名称在前，数量在后'
  return { names: [name], used: 0, counting: true, confidence: 0.7, reason, doubts: ['clause'] }
}
