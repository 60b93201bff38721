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
  /^(?:到|至|力争|争取|在)?(?:\d{4}年?(?:[-—~至到]\d{4})?年[底末初]?(?:以?前)?|[“"]?十[一二三四五六]五[”"]?(?:期间|末|期末|时期)?|[两三四五]年(?=累计)|今年底?|当年|本年度?|明年|期末|届时|本届|未来\S年|\S年内)[,、]?/
const RELATIVE = /^(?:具有|拥有|带有|具备|掌握|一批)[^的]{2,24}的/
const JOINERS = /^[,、和及与且并又的]+/
const LEFT_OVER = new Lexicon(['了', '好', '和', '或', '一批', '各类', '各级'])

/** Words that only look as if they began with a verb: 有机产品, 发展改革, 建设工程. */
const NOT_A_VERB =
  /^(?:有[机效关害毒色]|再生|各类|发展[和改]|建设工程|建设项目|获证|让利|要素|并网|应急|应用|及时|和谐|即时|使用|获[奖证得]的?企业|推广应用中心)/

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
  return text.trimStart().replace(JOINERS, '').replace(TIME, '').replace(PLACE, '')
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

function makingOnce(text: string): string {
  if (mayBeginWith(text, KEPT_FIRST) && KEPT_VERBS.test(text)) return text
  const cut = withoutFirst(withoutNew(openedOnce(text)), MAKING_WORDS)
  const bare = mayBeginWith(cut, '具拥带掌一') ? cut.replace(RELATIVE, '') : cut
  return bare.slice(LEFT_OVER.opening(bare).length)
}

/** What is counted, without the verbs that bring it about; 制定的国际标准 keeps its verb. */
export function counted(text: string): string {
  const bare = fixpoint(cleaned(text), makingOnce)
  const verb = mayBeginWith(bare, KEPT_FIRST) ? KEPT_VERBS.exec(bare)?.[0] : undefined
  if (verb === undefined || bare.length <= verb.length + 1) return cleaned(bare)
  const rest = bare.slice(verb.length)
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
  return MAKING_WORDS.opening(bare) !== '' || KEPT_VERBS.test(bare)
}

/** True when the words directly in front of a figure are such a verb: 培育30户…. */
export function endsInMaking(text: string): boolean {
  const bare = text.trimEnd().replace(/(?:了|一批|不少于|至少|超过|达到)$/, '')
  return MAKING_WORDS.closing(bare) !== '' || /(?:修|制|订|为主制订)$/.test(bare)
}
