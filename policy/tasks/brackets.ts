import { BLANK, kindsAt, NOTE } from '../text/signs.ts'
import { type Annotation, parseAssignment } from './assignment.ts'
import { areBodies, departmentsIn } from './departments.ts'
import { timesApart } from './listed-time.ts'

const HINT = /负责|牵头|责任|配合|承办|主办|协办|参与|落实/
const OPENERS = '(〔[【'
const CLOSERS = ')〕]】'
/** A bracket that is not closed within so many characters ends with its line. */
const LONGEST_OPEN = 600

/** True when the line break at `at` is followed by text and not by another blank. */
function opensLine(text: string, at: number): boolean {
  return text[at] === '\n' && at + 1 < text.length && (kindsAt(text, at + 1) & BLANK) === 0
}

/** The end of what a bracket at `from` opens and where to look on; brackets of its kind may lie inside. */
function closedAt(text: string, from: number): { readonly at: number; readonly closed: boolean } {
  const opener = text.charCodeAt(from)
  const closer = CLOSERS.charCodeAt(OPENERS.indexOf(text[from]!))
  let depth = 1
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === opener) depth++
    else if (sign === closer && --depth === 0) return { at, closed: true }
    else if (at - from > LONGEST_OPEN && opensLine(text, at)) return { at, closed: false }
  }
  return { at: text.length, closed: false }
}

function bracketRanges(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let from = 0; from < text.length; from++) {
    if ((kindsAt(text, from) & NOTE) === 0) continue
    const { at, closed } = closedAt(text, from)
    if (closed) found.push({ start: from, end: at + 1 })
    from = at
  }
  return found
}

const LONGEST = 1200

function closesSentence(text: string, end: number): boolean {
  if (/[。;]/.test(text[end - 2] ?? '')) return true
  return /^[。;,\s]*(?:\n|$)|^[。;]/.test(text.slice(end, end + 4))
}

function areNamed(inner: string): boolean {
  return areBodies(departmentsIn(timesApart(inner).rest).names)
}

const OFFICE = /[省市县区州旗盟镇我本][\u4e00-\u9fff]{0,8}[局委厅办府署]$/

/** 报送省农委(科教处): one office inside another, and nobody's task. */
function isAside(text: string, start: number, inner: string): boolean {
  return !/[、,;]/.test(inner) && OFFICE.test(text.slice(Math.max(0, start - 10), start))
}

const EARLIER = /\([^()。;]{2,30}(?:牵头|负责)\)[、,][^()。;]{0,40}$/

/** 设农产品组(甲局牵头)、食品组(乙局牵头)。: who leads the parts of a group, and no task. */
function isOneOfMany(text: string, start: number): boolean {
  return EARLIER.test(text.slice(Math.max(0, start - 80), start))
}

/** The annotations in brackets that close a sentence. */
export function bracketed(text: string): Annotation[] {
  const found: Annotation[] = []
  for (const { start, end } of bracketRanges(text)) {
    const inner = text.slice(start + 1, end - 1)
    if (inner.length < 2 || inner.length > LONGEST || !closesSentence(text, end)) continue
    if (isOneOfMany(text, start)) continue
    const names = HINT.test(inner) || (areNamed(inner) && !isAside(text, start, inner))
    const assignment = names ? parseAssignment(inner) : undefined
    if (assignment !== undefined) found.push({ start, end, assignment })
  }
  return found
}
