import type { Phrase } from './phrase.ts'

/** Words of an assessment that stand in front of points: 加5分, 扣2分, 满分100分. */
const POINTS =
  /(?:加|扣|得|计|减|记|赋|折算|满分|分值|总分|权重|加权|乘以|占总分|百分制|最高加分|最低得分)(?:[^,;]{0,3})$|(?:权重|分值|考核总分|满分|加分|扣分)[^,;]{0,10}$/
/** 每低5%, 每少1件: the step of a deduction. */
const STEP =
  /每(?:再)?(?:低|高|少|多|降低|提高|减少|增加|下降|上升|超过?|差|缺|发生|出现|新增|有)[^,;]{0,8}$/
const VERDICT = /^(?:为|的为|评为|定为|的,?评|的,?为|不含|\(?(?:含|不含))[^,]{0,10}/
/** Aid and awards: rates of what is paid, and how many are to be commended. */
const AID = /补助|补贴|奖补|资助|给予|予以|奖励|报销|返还|贴息|减免|抵扣|罚款|计入/
const NO_POINTS = /^的?,?(?:该项|本项|此项)?(?:不得分|不计分|一票否决|扣\d)/
const COMMENDED = /(?:优秀|先进)的?(?:等[次级]|档次|单位|名额|比例)[^,]{0,20}$/
const MARKED = /满分|扣\d|加\d|得\d|不得分|百分制|扣完为止|计分|得分/
const MEASURED = /(?:度|率|指数|数)(?:[^,;]{0,8})$/

/** True for points, deductions and grades of an assessment, and for rates of aid: they promise nothing. */
export function isPoint({ left, right, figures }: Phrase, sentence: string): boolean {
  const { unit, kind, behind } = figures[0]!
  if ((left.includes('每') && STEP.test(left)) || NO_POINTS.test(right)) return true
  if (
    COMMENDED.test(left) ||
    (right === '的' && behind === undefined && /不足|低于|超过|未达/.test(left))
  )
    return true
  if (unit === '分') {
    if (POINTS.test(left) || VERDICT.test(right) || right.startsWith('的')) return true
    return MARKED.test(sentence) && !MEASURED.test(left)
  }
  if (kind !== 'rate') return false
  if (/权重|乘以|考核总分|分值|总分|(?:考核|测评|评分|考评)(?:得分|成绩|结果|分)?占$/.test(left))
    return true
  return (
    AID.test(right.slice(0, 12)) ||
    (AID.test(left) && !/[率度]$/.test(left.replace(/(?:达到?|为|不低于)$/, '')))
  )
}
