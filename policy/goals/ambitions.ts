import { groupsOf, mayBeginWith } from '../text/gates.ts'
import { clausesOf } from './ambition-clauses.ts'
import { opened, withoutTimes } from './ambition-opener.ts'
import type { FoundGoal } from './found-goal.ts'
import type { Predicate } from './predicate.ts'
import { resultIn } from './result-predicate.ts'
import type { Said } from './sentence.ts'
import { stateIn } from './state-predicate.ts'

/** A goal without a figure, in offsets of its sentence. */
export interface FoundAmbition {
  readonly start: number
  readonly end: number
  /** Of what it is said when that stands in a clause before: 更加健全 of the system just named. */
  readonly subject: string
  readonly sure: boolean
}

/** A sentence and the goals with figures it states. */
export interface Worded extends Said {
  readonly counted: readonly FoundGoal[]
}

const SHORTEST = 4
const LONGEST = 90
/** A figure that is no part of a name as in PM2.5. */
const FIGURE =
  /(?<![A-Za-z.\d前])\d(?!\d*强)|(?<!统)[一二三四五六七八九]成(?![果立为])|百分之|翻[一两二]番|零(?!的突破|售|部件|距离)/
/** Signs of what `FIGURE` matches. */
const signsOf = groupsOf(['0123456789成之翻零'])

function hasFigure(text: string): boolean {
  return signsOf(text) !== 0 && FIGURE.test(text)
}

/** The first signs of what `LED` matches. */
const LED_FIRST = '(坚以围紧按依根遵贯落为针把通经采结立聚突高牢全深认对由只如凡未比较'
/** What leads work in: ideas, means, ends and reasons. */
const LED =
  /^(?:\(|坚持|以(?!上|下)|围绕|紧扣|紧紧|按照|依照|根据|依据|遵循|贯彻|落实|为(?!.{0,2}所)|针对|把|通过(?![^,]{2,20}(?:验收|考核|评估|认定|复审|复核|审核)$)|经过|采取|结合|立足|聚焦|突出(?![^,]{0,6}(?:问题|隐患|矛盾))|高举|牢固树立|全面贯彻|深入贯彻|认真|对于|由于|只要|如果|凡|未|比(?![重例率较])|较(?![大多高强为]))/
const WORKED =
  /^(?:加强|强化|完善|健全|推行|开展|深化|加大|加快|鼓励|支持|抓好|做好|狠抓|探索|统筹|提高|提升|增强|扩大|夯实|营造|改进|搞好|注重|大力|积极|切实|深入|进一步|不断|建立|制定|严格|严厉|打击|整顿|发挥|充分|协同推|共同|合力)/
const HANDLED =
  /(?:提供|给予|作出|做出|做好|加强|注重|强化|实施|开展|推进|进行|加快|促进|推动|强调|提高|提升|落实|构建|形成|奠定|创造|坚持|发挥|有利于|利于|的|和|、|与|地)$/
const FRUITFUL = /(?:成效|进展|突破|成果|实效)$/
const VAGUE =
  /^(?:各项|本|规划|上述|以上|确定的?|全部)[^,]{0,8}(?:任务|措施|工作|目标|要求)?(?:基本|全面|如期)?$/

/** What only helps something along; it is no goal that things develop. */
const CAUSED = /^(?:推动|推进|促进|带动)/
const SLOGAN = /(?:发展|进步|升级|转型)$/

/** False for what leads work in, for slogans and for nouns: 加强…, 推动…发展, 各项任务…. */
function isSaidOf(text: string, { at, needsSubject }: Predicate): boolean {
  const subject = text.slice(0, at)
  if (VAGUE.test(subject) || HANDLED.test(subject)) return false
  if (CAUSED.test(text) && SLOGAN.test(text)) return false
  return !needsSubject || at === 0 || FRUITFUL.test(text) || !WORKED.test(text)
}

/** True when a quotation begins or ends in another clause. */
function isTorn(text: string): boolean {
  if (!text.includes('“') && !text.includes('”')) return false
  return text.split('“').length !== text.split('”').length
}

/** What a clause that is no work and no figure says is reached. */
function predicateOf(text: string, dated: boolean): Predicate | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined
  if (mayBeginWith(text, LED_FIRST) && LED.test(text)) return undefined
  if (isTorn(text) || hasFigure(text)) return undefined
  const fits = (one: Predicate) => isSaidOf(text, one)
  return resultIn(text, dated, fits) ?? stateIn(text, fits)
}

/** The clauses of a sentence that promise a state without a figure; only for parts that state goals. */
export function ambitionsIn({ sentence, deadlines, counted }: Worded): FoundAmbition[] {
  const found: FoundAmbition[] = []
  let topic = ''
  for (const { start: index, end } of clausesOf(sentence)) {
    const goal = counted.findLast((one) => one.end > index && one.end <= end)
    const text = opened(sentence.slice(index, end))
    const bare = withoutTimes(text.trimEnd())
    const plain = bare.includes(',') ? bare.replaceAll(',', '、') : bare
    const dated = deadlines.some((one) => one.start < end)
    const own = goal === undefined || goal.start < index
    const predicate = own ? predicateOf(plain, dated) : undefined
    if (predicate === undefined) {
      topic = goal?.indicator ?? ''
      continue
    }
    const alone = predicate.at < 2
    if (alone && predicate.needsSubject && topic === '') continue
    const subject = alone && predicate.needsSubject ? topic : ''
    found.push({
      start: end - text.length,
      end,
      subject,
      sure: predicate.sure && !CAUSED.test(text),
    })
    if (!alone) topic = plain.slice(0, predicate.at)
  }
  return found
}
