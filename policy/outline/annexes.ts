import { isSignature, isSignOffDate, listsAnnexes, opensAnnex } from './furniture.ts'
import { type Marker, markerOf } from './marker.ts'
import type { MarkedLine } from './split-lines.ts'

const LABEL = /^附\s*件?\s*[::]\s*/
const TITLED = /^附\s*件?\s*[一二三四五六七八九十\d]{1,3}\s*(?:[::]\s*|\s+)([^。;:]{4,50})$/
const LISTED_AT_MOST = 20

/** A line that opens an annex: its title, and whether what it holds is no part of the plan. */
export interface Annex {
  readonly title: string
  readonly apart: boolean
}

/** The lines that name what is attached, and those that open an annex, by their place. */
export interface Annexes {
  readonly listed: ReadonlySet<number>
  readonly opened: ReadonlyMap<number, Annex>
}

/** Lists, forms and keys to words bind nobody. */
const FORM =
  /(?:登记|申报|申请|推荐|汇总|统计|评分|打分|一览|情况|联系|审批|自查|回执)表|名单|名册|名录|评分|名词|术语|解释|格式|样式|样表|模板|说明$/
const PLAN =
  /(?:方案|计划|规划|要点|意见|分工|分解|任务|职责|措施|清单|纲要|目标|指标)(?!.*(?:细则|标准|办法))/

function continuesList(line: MarkedLine, last: Marker): Marker | undefined {
  const { marker } = line
  const next = marker?.kind === last.kind && marker.ordinal === last.ordinal + 1
  return next ? marker : undefined
}

/** Places of the lines of a list that begins at `at`: 附件:1.方案, then 2.分工表. */
function listFrom(lines: readonly MarkedLine[], at: number): number[] {
  const rest = lines[at]!.text.replace(LABEL, '')
  const found = [at]
  let last = rest === '' ? lines[at + 1]?.marker : markerOf(rest)
  if (rest === '' && last !== undefined) found.push(at + 1)
  while (last !== undefined && found.length < LISTED_AT_MOST) {
    const next = at + found.length
    last = next < lines.length ? continuesList(lines[next]!, last) : undefined
    if (last !== undefined) found.push(next)
  }
  return found
}

/** 附件: on a line of its own lists annexes when 1. stands below it and an annex opens later. */
function listsBelow(lines: readonly MarkedLine[], at: number, lastOpened: number): boolean {
  if (!/^附\s*件?\s*[::]$/.test(lines[at]!.text) || lastOpened <= at) return false
  return lines[at + 1]?.marker?.ordinal === 1
}

function isTitled(lines: readonly MarkedLine[], at: number): boolean {
  const next = lines[at + 1]?.text ?? ''
  const closing = next === '' || isSignOffDate(next) || isSignature(next) || TITLED.test(next)
  return TITLED.test(lines[at]!.text) && !closing
}

const LONGEST_TITLE = 60

/** The title of an annex, which stands behind 附件1 or on up to two lines below it. */
function titleAt(lines: readonly MarkedLine[], at: number): string {
  const own = TITLED.exec(lines[at]!.text)?.[1]
  if (own !== undefined) return own
  const below = [lines[at + 1], lines[at + 2]].map((line) => line?.text ?? '')
  const [first = '', second = ''] = below
  const whole = PLAN.test(first) || second.length > 30 || markerOf(second) !== undefined
  const title = whole ? first : first + second
  return title.length <= LONGEST_TITLE ? title : lines[at]!.text
}

/**
 * What is attached to a document. Behind a mere cover letter every annex is part of the plan, behind a document with
 * numbered parts only what calls itself a plan.
 */
export function annexesOf(lines: readonly MarkedLine[]): Annexes {
  const listed = new Set<number>()
  const opened: number[] = []
  const lastOpened = lines.findLastIndex(({ text }) => text.startsWith('附') && opensAnnex(text))
  let isCover = true
  for (const [at, line] of lines.entries()) {
    if (listed.has(at)) continue
    if (!line.text.startsWith('附')) {
      if (opened.length === 0 && isCover) isCover = line.marker === undefined
    } else if (listsAnnexes(line.text) || listsBelow(lines, at, lastOpened)) {
      for (const place of listFrom(lines, at)) listed.add(place)
    } else if (opensAnnex(line.text) || isTitled(lines, at)) opened.push(at)
  }
  const apart = (title: string) =>
    isCover ? opened.length > 1 && FORM.test(title) : FORM.test(title) || !PLAN.test(title)
  const annexes = opened.map((at) => [at, titleAt(lines, at)] as const)
  return {
    listed,
    opened: new Map(annexes.map(([at, title]) => [at, { title, apart: apart(title) }])),
  }
}
