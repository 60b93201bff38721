import { matchesOf } from '../text/matches.ts'
import { type Annotation, parseAssignment } from './assignment.ts'
import { departmentsIn, isBody } from './departments.ts'

const ROLE =
  '(?:总?牵头|主办|责任|配合|协办|参加|参与|协同|协作|协助|承办|落实|负责)(?:责任)?(?:部门|单位|[科处股]室|主体)'
const OTHER =
  '(?:责任|牵头|分管|主管|包联|包抓)领导|责任人|负责人|联系人|联络员|牵头人|联系电话|电话|(?:完成|活动|实施|开展|整治)时间|完成时限|时间(?:节点|要求)|时限要求|活动(?:地点|范围|对象)'
const LABEL = new RegExp(
  `(?<=^|[。;,\\s])(?:(${ROLE})(?:[ \\t]*[::]|[ \\t]+(?=[\\u4e00-\\u9fff]))|(?:${OTHER})[ \\t]*[::])[ \\t]*`,
  'gm',
)
/** How every label ends; looked for first, as there are few. */
const ENDS_LABEL = /[门位室体导人员话限间点求围象][ \t]*[:：]|[门位室体][ \t]/
const STOP = /[。;\n]/
const CLOSES_WITH_ROLE = /^[^。;\n]{3,120}?(?:牵头|配合|参与|协助|协办)(?=[。;\n]|$)/

const OPENS = new RegExp(`^\\s*(?:${ROLE}|${OTHER})[ \\t]*[::]`)

/** True for a line that only says under a label who does what stands above it. */
export function isLabelLine(line: string): boolean {
  return OPENS.test(line)
}

/** End of a list of bodies that may stand apart by blanks: what follows the last body is other text. */
function listEnd(text: string, from: number, to: number): number {
  const printed = text.slice(from, to)
  let end = -1
  for (const { index, 0: part } of printed.matchAll(/[^ \t]+/g)) {
    const { names } = departmentsIn(part)
    if (end >= 0 && !(names.length > 0 && names.every(isBody))) break
    end = index + part.length
  }
  return end < 0 ? from : from + end
}

function stopIn(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(STOP)
  return at < 0 ? to : from + at
}

/** Whether a label without a colon is one: a body follows it at once. */
function names(text: string, from: number, to: number): boolean {
  const first = /^[^ \t]+/.exec(text.slice(from, to))?.[0] ?? ''
  const bodies = departmentsIn(first).names
  return bodies.length > 0 && bodies.every(isBody)
}

function withoutBlanks(list: string): string {
  return list.replace(/(?<=[^、,])[ \t]+(?=[^、,])/g, '、')
}

interface Part {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** One label with what stands under it; undefined for words that only look like one. */
function partAt(text: string, match: RegExpExecArray, next: number): Part | undefined {
  const from = match.index + match[0].length
  const to = stopIn(text, from, next)
  const role = match[1]
  const hasColon = match[0].includes(':')
  if (!hasColon && !names(text, from, to)) return undefined
  const end = role === undefined ? to : listEnd(text, from, to)
  const label = role ?? match[0].replace(/[\s::]+$/, '')
  const listed = role === undefined ? text.slice(from, end) : withoutBlanks(text.slice(from, end))
  return { start: match.index, end, words: `${label}:${listed}` }
}

/** End behind the stop and a last clause that only says who helps: 责任单位:甲局。乙局、丙局配合。 */
function closedEnd(text: string, end: number): { readonly end: number; readonly words: string } {
  const behind = /^[。;,\s]*/.exec(text.slice(end, end + 4))![0].length
  const rest = text.slice(end + behind, end + behind + 130)
  const clause = text[end] === '\n' ? undefined : CLOSES_WITH_ROLE.exec(rest)?.[0]
  const said = clause === undefined ? undefined : parseAssignment(clause)
  const bodies = said === undefined ? [] : [...said.lead, ...said.responsible, ...said.cooperating]
  if (clause === undefined || bodies.length === 0 || !bodies.every(isBody)) {
    return { end: /[。;]/.test(text[end] ?? '') ? end + 1 : end, words: '' }
  }
  return { end: end + behind + clause.length, words: `;${clause}` }
}

function joined(text: string, parts: readonly Part[]): Part[] {
  const groups: Part[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    const apart = last === undefined || !/^[。;,\s]*$/.test(text.slice(last.end, part.start))
    if (apart) groups.push(part)
    else groups.splice(-1, 1, { ...last, end: part.end, words: `${last.words};${part.words}` })
  }
  return groups
}

/** Annotations that stand under labels in running text (责任人:… 责任单位:甲局 乙局), lines of them taken together. */
export function labelledIn(text: string): Annotation[] {
  if (!ENDS_LABEL.test(text)) return []
  const matches = matchesOf(text, LABEL)
  const parts = matches.flatMap(
    (match, at) => partAt(text, match, matches[at + 1]?.index ?? text.length) ?? [],
  )
  return joined(text, parts).flatMap((group) => {
    const closed = closedEnd(text, group.end)
    const assignment = parseAssignment(group.words + closed.words)
    return assignment === undefined ? [] : [{ start: group.start, end: closed.end, assignment }]
  })
}
