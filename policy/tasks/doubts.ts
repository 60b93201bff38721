import type { Draft } from '../outline/draft.ts'
import { BLANK, kindsAt } from '../text/signs.ts'
import { isBody } from './departments.ts'
import type { Due } from './task-deadline.ts'

/** Something that makes a reading less sure: no more than `cap`, because of `why`. */
export interface Doubt {
  readonly cap: number
  readonly why: string
}

/** What is known of a task when its confidence is settled. */
export interface Settled {
  readonly names: readonly string[]
  readonly title: string
  readonly body: string
  readonly due: Due | undefined
  /** How many places of the text say who does it. */
  readonly places: number
}

const LONGEST_NAME = 16
const LONGEST_OFFICE = 26
const NO_NAME =
  /[要须]|应(?!急|用)|负责|牵头|配合|工作(?![局部组]|办|委)|加强|完善|建立|推进|做好|的/
const ROLES = /牵头|负责(?!人|任|制)|会同|配合|(?:责任|主管)(?:部门|单位)/
/** Roles in the text of a task whose departments stand apart from it. */
const SAYS_MORE =
  /(?:局|委|厅|办|部|部门|政府|公司|中心)[^,。;]{0,6}(?:牵头|负责|配合|会同|要|应当)/
const TIMES = /(?:20\d{2}|今|本)年|\d{1,2}月|年[底内末]|[上下]半年|季度|[两三四五\d]年内/
const MOST_USUAL = new Set(['work', 'duties'])

/** Two names that lost what stood between them: 市质监局市农业局. */
const TWO_NAMES = /(?:局|委|厅|办|部|中心)(?=[省市县区旗州][^局委厅办]{1,8}(?:局|委|厅|办|中心)$)/

function doubtfulName(name: string): boolean {
  if (name.length < 3 || TWO_NAMES.test(name)) return true
  const place = /^各|[省市县区旗]$/.test(name)
  return (
    !(isBody(name) || place) ||
    name.length > (name.endsWith('办公室') ? LONGEST_OFFICE : LONGEST_NAME) ||
    NO_NAME.test(name)
  )
}

/** 各有关部门, 县直相关单位: whom it means is left open. */
const UNNAMED = /有关|相关|各行业|^各?(?:主管|成员)?(?:部门|单位)$/

function namesDoubt(names: readonly string[]): Doubt | undefined {
  const odd = names.find(doubtfulName)
  if (odd === undefined && names.some((name) => UNNAMED.test(name)))
    return { cap: 0.85, why: '名单中有未具名的单位' }
  return odd === undefined ? undefined : { cap: 0.75, why: `“${odd}”不像部门名称` }
}

function timeDoubt({ due, body }: Settled): Doubt | undefined {
  if (due === undefined) {
    return TIMES.test(body) ? { cap: 0.85, why: '文中的时间未作为时限' } : undefined
  }
  if (due.date.includes(';')) return { cap: 0.8, why: '写有多个时限' }
  return due.sure ? undefined : { cap: 0.8, why: '时限由上下文推定' }
}

function roleDoubt({ names, body, places }: Settled): Doubt | undefined {
  if (places > 1) return { cap: 0.8, why: '多处写明分工' }
  if (places === 1 && SAYS_MORE.test(body)) return { cap: 0.85, why: '正文另提到分工' }
  const silent = names.length === 0 && ROLES.test(body)
  return silent ? { cap: 0.55, why: '正文提到分工，未能读出部门' } : undefined
}

function titleDoubt(node: Draft, { title }: Settled): Doubt | undefined {
  if (title.length > 42 || title.length < 3) return { cap: 0.7, why: '标题过长或过短' }
  return node.heading === '' ? { cap: 0.85, why: '标题取自正文' } : undefined
}

function placeDoubt(node: Draft): Doubt | undefined {
  if (MOST_USUAL.has(node.section)) return undefined
  return { cap: node.section === 'guarantee' ? 0.85 : 0.7, why: '所在部分不一定是任务' }
}

/** True when the part does not begin its line: the text lost its line breaks. */
function runsOn(node: Draft, text: string): boolean {
  let at = node.start - 1
  while (at >= 0 && text[at] !== '\n' && (kindsAt(text, at) & BLANK) !== 0) at--
  return at >= 0 && text[at] !== '\n'
}

/** What speaks against a task that was read from a part of the outline. */
export function doubtsOf(node: Draft, text: string, settled: Settled): Doubt[] {
  const runs = runsOn(node, text) ? { cap: 0.8, why: '由连排的文字分出' } : undefined
  const all = [
    namesDoubt(settled.names),
    timeDoubt(settled),
    roleDoubt(settled),
    titleDoubt(node, settled),
    placeDoubt(node),
    runs,
  ]
  return all.filter((one) => one !== undefined)
}

/** What speaks against a task that was read from a row of a table. */
export function doubtsOfRow(names: readonly string[], deadline: string | null): Doubt[] {
  const open = deadline !== null && /\d/.test(deadline) && !/^[\d;-]+$/.test(deadline)
  const time = open ? { cap: 0.85, why: '时限未能读成日期' } : undefined
  return [namesDoubt(names), time].filter((one) => one !== undefined)
}

/** The confidence that the doubts leave, and the reason with what lowered it. */
export function settledBy(
  doubts: readonly Doubt[],
  { confidence, reason }: { readonly confidence: number; readonly reason: string },
): { readonly confidence: number; readonly reason: string } {
  return {
    confidence: doubts.reduce((least, { cap }) => Math.min(least, cap), confidence),
    reason: [reason, ...doubts.map(({ why }) => why)].join('；'),
  }
}
