import type { Draft } from '../outline/draft.ts'
import { headingYear, isOfYears, openingYear, planYear } from '../text/plan-year.ts'
import { FIVE, firstOf, kindsAt, kindsIn, STOP, sentenceEnd, YEAR } from '../text/signs.ts'
import { withYearsInDigits } from '../text/spelled-year.ts'
import { type DeadlinePhrase, deadlinesOf } from './deadline.ts'
import type { Said } from './sentence.ts'

const LEADING = 16
const OPENING = 120

const stopOrYear = firstOf(STOP | YEAR | FIVE)
const yearAt = firstOf(YEAR)

/** The deadline `text[from, to)` opens with (到2020年,…), which then holds for all below it. */
export function openingDeadline(
  text: string,
  [from, to]: readonly [number, number],
  issued: number | undefined,
): string | null | undefined {
  const last = Math.min(to, from + OPENING)
  const told = stopOrYear(text, from, last)
  if (told === last || (kindsAt(text, told) & STOP) !== 0) return undefined
  const end = sentenceEnd(text, told, last)
  const said = deadlinesOf(withYearsInDigits(text.slice(from, end)), issued)
  const [first] = said
  if (first === undefined || first.start > LEADING || first.passing || isOneDay(first))
    return undefined
  // 标准6项,到2027年建成实验室: behind a figure it is for the next clause only.
  if (FIGURE.test(text.slice(from, from + first.start))) return undefined
  return isListed(said) || isSplit(said) ? undefined : first.deadline
}

/** The year a part is for when its heading, its first words or the title of an annex name it. */
export function yearSaid({ kind, heading, bodyStart }: Draft, text: string): string | undefined {
  if (kind === 'annex') return planYear(heading)
  const own = (kindsIn(heading) & YEAR) === 0 ? undefined : headingYear(heading)
  if (own !== undefined) return own
  const end = Math.min(bodyStart + OPENING, text.length)
  const dated = yearAt(text, bodyStart, end) < end
  return dated ? openingYear(text.slice(bodyStart, end)) : undefined
}

/** The year of a plan for one year, or of a document that names none. */
export function yearOfPlan(plan: {
  readonly title: string
  readonly issued: number | undefined
}): string | undefined {
  const said = planYear(plan.title)
  if (said !== undefined || isOfYears(plan.title)) return said
  return plan.issued === undefined ? undefined : String(plan.issued)
}

const WHOLE_YEAR =
  /(?:^|[,:、。;])\s*(?:力争|争取|确保|计划)?全年(?!无|不|空气|优良|平均|降水|能耗|[一-龥]{0,4}天)/

const LEAD = 40

/** True for a part that leads in those below with 全年实现以下目标:. */
export function leadsInWholeYear(text: string, { start, ownEnd }: Draft): boolean {
  const end = text.slice(Math.max(start, ownEnd - LEAD), ownEnd)
  return end.includes('全年') && /全年[^。;]*:\s*$/.test(end)
}

/** Where a sentence says that it is for the whole year (全年服务企业500家); -1 when it does not. */
export function wholeYearIn(sentence: string): number {
  const found = sentence.includes('全年') ? WHOLE_YEAR.exec(sentence) : null
  return found === null ? -1 : found.index
}

/** A day inside a year is the limit of one event. */
function isOneDay({ deadline }: DeadlinePhrase): boolean {
  return deadline !== null && deadline.length === 10 && !deadline.endsWith('-12-31')
}

/** 2024年、2025年、2026年: a list says nothing about what follows. */
function isListed(said: readonly DeadlinePhrase[]): boolean {
  return said.some((one, at) => at > 0 && one.start - said[at - 1]!.end <= 1)
}

/** 到2027年…,2030年…: two deadlines in one sentence hold for their own clauses only. */
export function isSplit(said: readonly DeadlinePhrase[]): boolean {
  if (said.length < 2) return false
  return new Set(said.flatMap((one) => one.deadline ?? [])).size > 1
}

/** The deadline that holds on after a sentence: said at its beginning, or with 到 and the like. */
export function lastingDeadline(
  { sentence, deadlines }: Said,
  runsOn: boolean,
): DeadlinePhrase | undefined {
  if (isListed(deadlines)) return undefined
  // A semicolon carries the later of two deadlines on, a full stop neither.
  if (isSplit(deadlines)) return runsOn ? deadlines.findLast((one) => !one.passing) : undefined
  return deadlines.findLast(
    (one) => !one.passing && !isOneDay(one) && (one.start <= 2 || !passes(sentence, one)),
  )
}

const FIGURE = /\d\s*(?:%|‰|[^\d\s年月日.—~-])/

/** True for a time that holds for its own clause only: in a clause behind a figure, or without 到. */
function passes(sentence: string, { start, end }: DeadlinePhrase): boolean {
  if (PASSING.test(sentence.slice(start))) return true
  return sentence[end] !== ',' && FIGURE.test(sentence.slice(0, start))
}

/** Years and spans inside a sentence that hold for their own clause only. */
const PASSING = /^\s*(?:\d{4}|[^,]{0,6}年(?:以|之)?内|[今明当本]年)/

/**
 * The deadline a part hands on to those behind it: the one it opens with, if no later one is said in it; of a part that
 * leads in others with a colon, the last one.
 */
export function handedOn(
  opening: string | null | undefined,
  said: readonly (string | null)[],
  leadsIn: boolean,
): string | null | undefined {
  const last = said.at(-1)
  if (leadsIn && opening !== undefined && last !== undefined) return last
  if (opening === undefined || opening === null) return opening
  return said.some((one) => one !== null && one > opening) ? undefined : opening
}
