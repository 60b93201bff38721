import { mayBeginWith } from '../text/gates.ts'

/** Times a clause may open with: 到2015年底, 经过三年努力, “十五”期末. */
const TIME =
  /^(?:(?:力争|争取|确保|预计|计划)?(?:利?用|经过|通过|在)?(?:到|至|截至|于)?\s*(?:(?:19|20)\s*\d{2}\s*年?(?:\s*[-—~至到]+\s*20\d{2}\s*年)?(?:[底末初]|上半年|\s*\d{1,2}\s*月(?:份|\s*\d{1,2}\s*日)?[底末]?)?|[“"]?十[一二三四五六]?五[”"]?(?:规划)?(?:期?末|期间|时期|时期末|末期)|(?:今后|未来)?\s*[一二两三四五六七八九十\d]{1,3}\s*年(?:半|左右)?(?:的)?(?:努力|时间|建设|奋斗|整治|整顿|治理|实践|行动)|[一二两三四五六七八九十\d]{1,3}年(?:之|以)?内|(?:今后|未来)\s*[一二两三四五六七八九十\d]{1,3}年|今年|明年|全年|年内|年底|本世纪中叶|届时)(?:以?前|之前|左右|时|,)?|展望20\d{2}年)\s*/
/** Words of will, cause and order that are no part of what is to be reached. */
const WILL =
  /^(?:力争|争取|确保|保证|努力|奋力|着力|必须|要(?![素求点件害务地领])|应(?![急用对检收届运付变激聘有季])|将|使得?|让(?![利步])|促使|(?:通过|经过)[^,]{2,30}?使得?(?!用)|并且|并(?![购联轨网重行])|且|同时|第[一二三四五]步|[一二三四五六七八九十]是|从而|进而|最终|以及|即(?![时将期])|其中|特别是|还|实现(?=[^,]{4,}(?:提升|提高|增强|改善|好转|优化|下降|减少|完善|健全)$)|(?:[^,]{0,8}目标|目的)(?:任务)?(?:是|为)[::]?|(?:《[^》]*》|意见|方案|规划|纲要|通知|会议)(?:还|又)?(?:提出|明确|要求))\s*/
/** The first signs of what `TIME` and `WILL` match, but for an aim that is named first. */
const TIME_FIRST = '力争确预计利用经通在到至截于12“"十今未一二三四五六七两八九03456789本明全年届展'
const WILL_FIRST =
  '力争确保努奋着必要应将使让促通经并且同第一二三四五六七八九十从进最以即其特还实《意方规纲会目'
const AIM_WITHIN = 10

/** False where `WILL` cannot match, by its first sign or by the aim near it. */
function mayOpen(text: string): boolean {
  if (mayBeginWith(text, WILL_FIRST)) return true
  const at = text.indexOf('目')
  return at >= 0 && at <= AIM_WITHIN
}

/** A clause behind what it opens with. */
export function opened(clause: string): string {
  let text = clause.trimStart()
  for (;;) {
    const timed = mayBeginWith(text, TIME_FIRST) ? text.replace(TIME, '') : text
    const next = mayOpen(timed) ? timed.replace(WILL, '') : timed
    if (next === text) return text
    text = next
  }
}

const INSIDE =
  /(?:力争|争取|确保)?(?:到|至|在)?20\d{2}年(?:[底末]|\d{1,2}月[底末]?)?(?:以?前|之前|时)?/g

/** A clause without the times inside it and a bracket behind it: 质量水平到2025年明显提升. */
export function withoutTimes(text: string): string {
  const bare = text.endsWith(')') ? text.replace(/\([^()]*\)$/, '') : text
  return bare.includes('年') ? bare.replace(INSIDE, '') : bare
}
