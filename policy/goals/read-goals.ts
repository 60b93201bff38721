import type { Draft } from '../outline/draft.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { headingYear, openingYear, planYear } from '../text/plan-year.ts'
import { sentencesOf } from '../text/sentences.ts'
import {
  BLANK,
  DIGIT,
  FIVE,
  HUNDRED,
  kindsAt,
  kindsIn,
  NUMERAL,
  sentenceEnd,
  YEAR,
} from '../text/signs.ts'
import { withYearsInDigits } from '../text/spelled-year.ts'
import type { Ambition, ReadGoal } from '../types.ts'
import { absoluteGoals } from './absolute.ts'
import { ambitionsIn, type FoundAmbition } from './ambitions.ts'
import { type DeadlinePhrase, deadlinesOf, planStart } from './deadline.ts'
import { domainOf } from './domain.ts'
import type { FoundGoal, Memory, Surroundings } from './found-goal.ts'
import { goalsInSentence, type Said } from './sentence.ts'
import { type Columns, cellsOf, columnsOf, goalsInRow } from './table.ts'

/** What the reader of goals must know beside the outline. */
export interface GoalContext {
  readonly mapped: MappedText
  readonly title: string
  /** Year of the document's date or number; undefined when neither is printed. */
  readonly issued: number | undefined
}

const LEADING = 16
const OPENING = 120
/** A sentence without any of these has neither a figure nor a deadline. */
const TELLS = DIGIT | NUMERAL | HUNDRED | YEAR | FIVE

/** The deadline `text[from, to)` opens with (到2020年,…), which then holds for all below it. */
function openingDeadline(
  text: string,
  [from, to]: readonly [number, number],
  issued: number | undefined,
): string | null | undefined {
  const end = Math.min(to, from + OPENING, sentenceEnd(text, from))
  if ((kindsIn(text, from, end) & (YEAR | FIVE)) === 0) return undefined
  const said = deadlinesOf(text.slice(from, end), issued)
  const [first] = said
  if (first === undefined || first.start > LEADING || isOneDay(first)) return undefined
  return isListed(said) || isSplit(said) ? undefined : first.deadline
}

/** The year a part is for when its heading, its first words or the title of an annex name it. */
function yearSaid({ kind, heading, bodyStart }: Draft, text: string): string | undefined {
  if (kind === 'annex') return planYear(heading)
  const own = (kindsIn(heading) & YEAR) === 0 ? undefined : headingYear(heading)
  if (own !== undefined) return own
  const opening = text.slice(bodyStart, bodyStart + OPENING)
  return (kindsIn(opening) & YEAR) === 0 ? undefined : openingYear(opening)
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
function isSplit(said: readonly DeadlinePhrase[]): boolean {
  if (said.length < 2) return false
  return new Set(said.flatMap((one) => one.deadline ?? [])).size > 1
}

/** The deadline that holds on after a sentence: said at its beginning, or with 到 and the like. */
function lastingDeadline({ sentence, deadlines }: Said): DeadlinePhrase | undefined {
  if (isListed(deadlines) || isSplit(deadlines)) return undefined
  return deadlines.findLast(
    (one) => !isOneDay(one) && (one.start <= 2 || !/^\s*\d{4}/.test(sentence.slice(one.start))),
  )
}

/** Where a sentence begins in its node, and the deadline that holds there unless it says its own. */
interface Place {
  readonly offset: number
  readonly deadline: string | null | undefined
}

class GoalReader {
  readonly goals: ReadGoal[] = []
  readonly ambitions: Ambition[] = []
  private columns: Columns | undefined
  /** The node that is read and the nodes above it, the outermost first. */
  private readonly path: Draft[] = []
  /** True below an annex, and below an article. */
  private attached = false
  private inArticle = false
  private readonly seen = new Set<string>()
  private readonly context: GoalContext
  private readonly ofAward: boolean

  constructor(context: GoalContext) {
    this.context = context
    this.ofAward = /奖|评选|评审|评定|认定|管理办法/.test(context.title)
  }

  visitAll(nodes: readonly Draft[], inheritedDeadline: string | null | undefined): void {
    let deadline = inheritedDeadline
    for (const node of nodes) {
      const own = this.visit(node, deadline)
      const leads = node.marker === undefined && node.children.length === 0
      const inPart = node.parent !== undefined && node.parent.kind !== 'annex'
      const holds = inPart && (leads || node.section === 'goals')
      if (holds && own !== undefined) deadline = own
    }
  }

  /** Reads one node and all below it; gives the deadline its own text opens with. */
  private visit(node: Draft, inherited: string | null | undefined): string | null | undefined {
    const { attached, inArticle } = this
    this.path.push(node)
    this.attached = attached || node.apart
    this.inArticle = inArticle || node.marker?.kind === 'article'
    const opening = this.isSkipped(node) ? undefined : this.read(node, inherited)
    this.path.pop()
    this.attached = attached
    this.inArticle = inArticle
    return opening
  }

  /** True for parts that state no goals: reports, annexes but for their tables, articles of awards. */
  private isSkipped(node: Draft): boolean {
    if (node.kind === 'title' || node.section === 'background') return true
    if (this.attached && node.kind !== 'annex') return node.kind !== 'table'
    return this.ofAward && this.inArticle
  }

  private read(node: Draft, inherited: string | null | undefined): string | null | undefined {
    const { mapped, issued } = this.context
    const { heading, bodyStart, ownEnd } = node
    const opening =
      openingDeadline(mapped.text, [bodyStart, ownEnd], issued) ??
      openingDeadline(heading, [0, heading.length], issued) ??
      yearSaid(node, mapped.text)
    const deadline = opening === undefined ? inherited : opening
    const own = mapped.text.slice(node.start, ownEnd)
    if (node.kind === 'table') this.readRow(node, own, deadline)
    else if (mayStateGoals(node, own)) this.readText(node, own, deadline)
    this.visitAll(node.children, deadline)
    return opening
  }

  private readText(node: Draft, text: string, inherited: string | null | undefined): void {
    const { issued } = this.context
    const memory: Memory = { previous: undefined, counting: false, scope: '' }
    const around = this.surroundings(node)
    let deadline = inherited
    for (const { start, text: printed } of sentencesOf(text, markerLength(node))) {
      if ((kindsIn(printed) & TELLS) === 0) {
        if (around.inGoals) this.readWords(node, printed, { offset: start, deadline })
        continue
      }
      const sentence = withYearsInDigits(printed)
      const said = { sentence, deadlines: deadlinesOf(sentence, issued) }
      const place = { offset: start, deadline }
      for (const goal of goalsInSentence(said, memory, around)) this.add(node, goal, place)
      if (around.inGoals) this.readWords(node, sentence, place)
      const lasting = lastingDeadline(said)
      if (lasting !== undefined) deadline = lasting.deadline
    }
  }

  /** Goals and ambitions a sentence states without a figure. */
  private readWords(node: Draft, sentence: string, place: Place): void {
    for (const goal of absoluteGoals(sentence)) this.add(node, goal, place)
    for (const ambition of ambitionsIn(sentence)) {
      const before = deadlinesOf(sentence.slice(0, ambition.start), this.context.issued).at(-1)
      const deadline = before === undefined ? place.deadline : before.deadline
      this.addAmbition(node, ambition, { offset: place.offset, deadline })
    }
  }

  private surroundings(node: Draft): Surroundings {
    const headings = this.path.map((one) => one.heading).filter((one) => one !== '')
    return { headings, inGoals: node.section === 'goals', issued: this.context.issued }
  }

  private readRow(node: Draft, line: string, inherited: string | null | undefined): void {
    const { title, issued } = this.context
    const head = columnsOf(cellsOf(line), planStart(title) ?? issued)
    if (head !== undefined) this.columns = head
    if (this.columns === undefined || head !== undefined) return
    const place = { offset: 0, deadline: inherited }
    for (const goal of goalsInRow(line, this.columns)) this.add(node, goal, place)
  }

  private addAmbition(node: Draft, { start, end, sure }: FoundAmbition, place: Place): void {
    const { mapped } = this.context
    const from = node.start + place.offset
    const [first, last] = trimmed(mapped.text, from + start, from + end)
    this.ambitions.push({
      statement: mapped.text.slice(first, last),
      deadline: place.deadline ?? null,
      quote: mapped.quote(first, last),
      span: mapped.span(first, last),
      node: node.id,
      confidence: sure ? 0.8 : 0.7,
      reason: '没有数值的目标',
    })
  }

  private add(node: Draft, goal: FoundGoal, place: Place): void {
    const { indicator, comparator, value, upper, unit, confidence, reason } = goal
    const deadline = (goal.deadline === undefined ? place.deadline : goal.deadline) ?? null
    const key = `${indicator}|${value}|${upper}|${unit}|${deadline}`
    if (this.seen.has(key)) return
    this.seen.add(key)
    const { mapped } = this.context
    const from = node.start + place.offset
    const [start, end] = trimmed(mapped.text, from + goal.start, from + goal.end)
    this.goals.push({
      indicator,
      comparator,
      value,
      upper,
      unit,
      deadline,
      domain: domainOf(indicator, this.path),
      quote: mapped.quote(start, end),
      span: mapped.span(start, end),
      node: node.id,
      confidence,
      reason,
    })
  }
}

/** A text without any figure is read no further, unless it belongs to a part that states goals in words too. */
function mayStateGoals(node: Draft, text: string): boolean {
  const kinds = kindsIn(text, markerLength(node))
  return node.section === 'goals' || (kinds & (DIGIT | NUMERAL | HUNDRED)) !== 0
}

function markerLength(node: Draft): number {
  return node.marker?.length ?? 0
}

function isOuter(text: string, at: number): boolean {
  return (kindsAt(text, at) & BLANK) !== 0 || text[at] === ',' || text[at] === '、'
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from < to && isOuter(text, from)) from++
  while (to > from && isOuter(text, to - 1)) to--
  return [from, to]
}

/** The goals of a document with and without figures. */
export interface Goals {
  readonly goals: readonly ReadGoal[]
  readonly ambitions: readonly Ambition[]
}

/** All goals of a document in the order of the page. */
export function readGoals(outline: readonly Draft[], context: GoalContext): Goals {
  const reader = new GoalReader(context)
  const titled = outline.findIndex((node) => node.kind === 'title')
  reader.visitAll(outline.slice(titled + 1), planYear(context.title))
  return { goals: reader.goals, ambitions: reader.ambitions }
}
