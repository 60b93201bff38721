import { type Calendar, limitIn } from '../tasks/task-deadline.ts'
import { matchesOf } from '../text/matches.ts'
import { kindsIn, MONTH, NOTE, QUARTER, YEAR } from '../text/signs.ts'

/** A limit that is set for the words around it: (质量科,11月底前), 完成时限:2025年6月. */
export interface PartLimit {
  readonly start: number
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for a bracket that says who does it but not by when. */
  readonly deadline: string | undefined
  /** True for a label, which may stand in front of the work too. */
  readonly labelled: boolean
}

const INSIDE = '(?:[^()〔〕【】\\n]|\\([^()\\n]{0,30}\\))'
const TIME =
  '(?:到|至|于|在)?(?:20\\d{2}\\s*年度?|今年|本年)?(?:\\d{1,2}\\s*月(?:\\d{1,2}日|[上中下]旬|份|[初底末])?|第?[一二三四1-4]季度|[上下]半年|年?[底末内])?[末底]?(?:以前|之前|前|内)?(?:基本|全面)?(?:完成|建成|落实)?'
/** A bracket whose last words are a time. */
const CLOSING = new RegExp(`[(〔【](${INSIDE}{0,240}?)(${TIME})[)〕】](?=\\s*(?:[。;\\n]|$))`, 'g')
/** A time under its label, in a bracket or on a line of its own. */
const LABELLED =
  /(?:完成|办结|达标)?(?:时限|时间节点|完成时间|时间要求|进度安排|截止时间)(?:要求)?\s*[::]\s*([^,;。)〕】\n]{2,30})/g
/** A bracket that says who does it. */
const ASSIGNING = new RegExp(
  `[(〔【]${INSIDE}{1,240}?(?:[局委办部厅府院科室处司队等]|负责|配合|牵头|落实|中心|单位|公司|参与|协会|全年|长期|推进|坚持)[)〕】]`,
  'g',
)
const DATE = /^20\d{2}(?:-\d{2}){0,2}$/

/** The one date a printed limit comes to; undefined for what recurs, goes on, or names several. */
function dateOf(printed: string, calendar: Calendar): string | undefined {
  if (!/\d|年[底末内]|季度|半年/.test(printed)) return undefined
  const date = limitIn(printed, calendar)
  return DATE.test(date) ? date : undefined
}

function labels(text: string, calendar: Calendar): PartLimit[] {
  return matchesOf(text, LABELLED).flatMap(({ 1: printed = '', index: start }) => {
    const deadline = dateOf(printed, calendar)
    return deadline === undefined ? [] : [{ start, deadline, labelled: true }]
  })
}

/** True when the time stands apart from the words in front of it, as in (甲局,6月底前) but not in (含2025年). */
function standsApart(before: string, time: string): boolean {
  return before === '' ? /[前底内月]/.test(time) : /[,;。、:\s]$/.test(before)
}

function closings(text: string, calendar: Calendar): PartLimit[] {
  return matchesOf(text, CLOSING).flatMap(({ 1: before = '', 2: time = '', index: start }) => {
    const deadline = standsApart(before, time) ? dateOf(time, calendar) : undefined
    return deadline === undefined ? [] : [{ start, deadline, labelled: false }]
  })
}

/** True when the bracket that opens at `start` holds a label. */
function isWithin(text: string, start: number, label: PartLimit): boolean {
  return label.start > start && !/[)〕】]/.test(text.slice(start, label.start))
}

/** The limits that brackets and labels of a text set for what it says, in order. */
export function partLimits(text: string, calendar: Calendar, kinds = kindsIn(text)): PartLimit[] {
  if ((kinds & (YEAR | MONTH | QUARTER)) === 0) return []
  const labelled = labels(text, calendar)
  const brackets = (kinds & NOTE) === 0 ? [] : closings(text, calendar)
  const closing = brackets.filter(
    ({ start }) => !labelled.some((one) => isWithin(text, start, one)),
  )
  const limits = [...labelled, ...closing].sort((a, b) => a.start - b.start)
  if (limits.length === 0) return limits
  const plain = matchesOf(text, ASSIGNING).flatMap(({ 0: bracket, index: start }) => {
    const dated = limits.some((one) => one.start >= start && one.start < start + bracket.length)
    return dated ? [] : [{ start, deadline: undefined, labelled: false }]
  })
  return [...limits, ...plain].sort((a, b) => a.start - b.start)
}

/** The limit that holds at an offset: the next one of its paragraph, or a label of its part. */
export function limitAt(
  text: string,
  limits: readonly PartLimit[],
  offset: number,
): string | undefined {
  const next = limits.find(({ start }) => start > offset)
  const between = next === undefined ? '' : text.slice(offset, next.start).trimEnd()
  if (next !== undefined && (next.labelled || !between.includes('\n'))) return next.deadline
  return limits.findLast(({ labelled }) => labelled)?.deadline
}
