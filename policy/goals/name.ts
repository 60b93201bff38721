import { mayBeginWith, mayEndWith } from '../text/gates.ts'
import { Lexicon } from '../text/lexicon.ts'
import { kindsAt, OPENS_NAME } from '../text/signs.ts'
import { KEPT_FIRST, KEPT_VERBS, MAKING, OPENERS } from './words.ts'

const MAKING_WORDS = new Lexicon(MAKING)
const NEW_MAKING = new Lexicon(MAKING.filter((word) => word.length > 1))
const OPENING_WORDS = new Lexicon(OPENERS)
const PLACE =
  /^(?:(?:在)?(?:全|我|本)[省市县区旗州盟镇乡](?:范围内|(?:城市)?行政区域内|域内|内)?的?|区域内|辖区内)/
const TIME =
  /^(?:到|至|力争|争取|在)?(?:\d{4}年?(?:[-—~至到]\d{4})?年[底末初]?(?:以?前)?|[“"]?十[一二三四五六]五[”"]?(?:期间|末|期末|时期)?|[两三四五]年(?=累计|培训|新增|建成|创建|完成|发展)|今年底?|当年|本年度?|明年|期末|届时|本届|未来\S年|\S年内|(?:到|至)年[底末]|\d{1,2}月[底末]?(?:以?前))[,、]?/
const RELATIVE = /^(?:具有|拥有|带有|具备|掌握|一批)[^的]{2,24}的/
/** 9800台电梯整改率: how many there are is no part of the name. */
const NUMBER_FIRST = /^\d+(?:\.\d+)?万?(?:台|家|户|件)(?=[\u4e00-\u9fff]{4})/
const JOINERS = /^[,、和及与且并又的或]+/
const LEFT_OVER = new Lexicon(['了', '好', '和', '或', '一批', '各类', '各级'])

const STRONG =
  '(?:创建|争创|创成|培育|建成|建设|新建|组建|打造|新增|认定|制修订|制定|制订|修订|引进|发布|改造|举办|共建|推广|设立|建立|选树|扶持|遴选|评选|筛选|命名|开展|检定)(?![为的和与、化率])'
/** 在商贸领域打造…, 依托开发区建设…, 方案提出新建…: where, with whom and who says so, in front of what is made. */
const ADVERBIAL = new RegExp(
  `^为[^,]{2,10}?(?:免费)?(?=培训[^,]{2})|^(?:在|依托|围绕|面向|针对|与|从|结合|聚焦|对)[^,]{2,40}?(?=${STRONG}[^,]{2})|^[^,]{2,16}?(?=共建[^,]{2})|^[^,]{0,24}提出(?=(?:免费)?${STRONG}[^,]{2})`,
)

/** Words that only look as if they began with a verb: 有机产品, 发展改革, 建设工程. */
const NOT_A_VERB =
  /^(?:有[机效关害毒色]|注册[商计质]|认证[证企产机面]|校准[测能机实]|检定[机站]|检查[站组]|培训[基机]|服务(?!企业|群众|项目|小微|中小|经营|市场主体)|对[外口照象接标虾]|再生|各类|发展[和改]|建设工程|建设项目|获证|让利|要素|并网|应急|应用|及时|和谐|即时|使用|获[奖证得]的?企业|推广应用中心)/

function withoutFirst(text: string, words: Lexicon): string {
  const word = words.opening(text, 2)
  return word === '' || NOT_A_VERB.test(text) ? text : text.slice(word.length)
}

function fixpoint(text: string, step: (text: string) => string): string {
  let now = text
  for (let next = step(now); next !== now; next = step(now)) now = next
  return now
}

function openedOnce(text: string): string {
  const bare = opens(text) ? opened(text) : text
  return withoutFirst(bare, OPENING_WORDS)
}

/** False when neither blanks, joiners, a time nor a place can stand in front: their first signs are few. */
function opens(text: string): boolean {
  return (kindsAt(text, 0) & OPENS_NAME) !== 0 || text[1] === '年'
}

function opened(text: string): string {
  const bare = text.trimStart().replace(JOINERS, '').replace(TIME, '').replace(PLACE, '')
  return bare.replace(NUMBER_FIRST, '')
}

/** An indicator's words without time, place and adverbs in front and without 的 behind. */
export function cleaned(text: string): string {
  const opened = fixpoint(text, openedOnce)
  const closed = mayEndWith(opened, ' \t\n,、:“"(') ? opened.replace(/[\s,、:“"(]+$/, '') : opened
  return (closed.endsWith('的') ? closed.slice(0, -1) : closed).trim()
}

/** 新注册, 新培育: the verb behind 新 makes. */
function withoutNew(text: string): string {
  if (!text.startsWith('新')) return text
  const rest = text.slice(1)
  return NEW_MAKING.opening(rest) === '' ? text : rest
}

/** 创省名牌3个: 创 makes only in front of a level or a title. */
const WINS = /^创(?=[省市国县区部中]|优质|“)/
/** 获得质量管理体系认证的企业: the verb tells which are counted. */
const OF_THOSE =
  /^(?:获得?|取得|通过|具有|具备|符合|拥有|进入|列入|纳入|有效使用)[^的,]{3,24}的[^的,]{2,14}$/

function isRelative(text: string): boolean {
  return mayBeginWith(text, '获取通具符拥进列纳有') && OF_THOSE.test(text)
}

function makingOnce(text: string): string {
  if (mayBeginWith(text, KEPT_FIRST) && KEPT_VERBS.test(text)) return text
  if (isRelative(text)) return text
  const cut = withoutFirst(withoutNew(openedOnce(text.replace(WINS, ''))), MAKING_WORDS)
  const bare = mayBeginWith(cut, '具拥带掌一') ? cut.replace(RELATIVE, '') : cut
  return bare.slice(LEFT_OVER.opening(bare).length)
}

/** Nouns that say nothing without what is done to them: 帮扶企业, 抽检样品. */
const GENERIC = /^(?:企业|产品|项目|单位|机构|人员|群众|批次|人次|样品|活动|家庭|学员)$/
const ACTION =
  /(?:服务|帮扶|培训|辅导|检查|抽查|抽检|检定|走访|指导|扶持|改造|清理|排查|查处|整治|引进|表彰|惠及|轮训)$/

function withAction(whole: string, noun: string): string {
  const verb = ACTION.exec(whole.slice(0, whole.lastIndexOf(noun)))?.[0] ?? ''
  return verb + noun
}

function withoutAdverbial(text: string): string {
  const opens =
    mayBeginWith(text, '在依围面针与从结聚对为') || text.includes('共建') || text.includes('提出')
  return opens ? text.replace(ADVERBIAL, '') : text
}

/** What is counted, without the verbs that bring it about; 制定的国际标准 keeps its verb. */
export function counted(text: string): string {
  const whole = cleaned(text)
  const bare = fixpoint(withoutAdverbial(whole), makingOnce)
  if (GENERIC.test(bare)) return withAction(whole, bare)
  const verb = mayBeginWith(bare, KEPT_FIRST) ? KEPT_VERBS.exec(bare)?.[0] : undefined
  if (verb === undefined || bare.length <= verb.length + 1) return cleaned(bare)
  const rest = bare.slice(verb.length)
  if (rest === '标准') return bare
  return cleaned(rest.startsWith('的') ? bare : `${verb}的${rest}`)
}

/** True when nothing but such verbs stands there: 再打造3个 counts what was named before. */
export function isVerbOnly(text: string): boolean {
  const bare = cleaned(text)
  return bare === '' || MAKING_WORDS.has(bare) || MAKING_WORDS.has(bare.replace(/^再/, ''))
}

/** True when the clause says that something is to be made: 培育, 创建, 新增… */
export function makes(text: string): boolean {
  const bare = withoutNew(fixpoint(text, openedOnce))
  if (WINS.test(bare)) return true
  const made = withoutAdverbial(bare)
  return MAKING_WORDS.opening(made) !== '' || made.startsWith('共建') || KEPT_VERBS.test(made)
}

/** True when the words directly in front of a figure are such a verb: 培育30户…. */
export function endsInMaking(text: string): boolean {
  const bare = text.trimEnd().replace(/(?:了|一批|不少于|至少|超过|达到)$/, '')
  return MAKING_WORDS.closing(bare) !== '' || /(?:修|制|订|为主制订|(?<!建|开)设|配)$/.test(bare)
}
