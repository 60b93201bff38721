import type { Draft } from '../outline/draft.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { planYear } from '../text/plan-year.ts'
import { sentencesOf } from '../text/sentences.ts'
import {
  BLANK,
  DIGIT,
  FIVE,
  HUNDRED,
  kindsAt,
  kindsIn,
  NUMERAL,
  PART,
  YEAR,
} from '../text/signs.ts'
import { withYearsInDigits } from '../text/spelled-year.ts'
import type { Ambition, ReadGoal } from '../types.ts'
import { absoluteGoals } from './absolute.ts'
import { ambitionsIn, type FoundAmbition } from './ambitions.ts'
import { deadlinesOf, planStart } from './deadline.ts'
import { domainOf } from './domain.ts'
import { capped, type Doubt, told } from './doubts.ts'
import { emptyMemory, type FoundGoal, type Surroundings } from './found-goal.ts'
import { handedOn, lastingDeadline, openingDeadline, yearSaid } from './horizon.ts'
import { isReporting } from './past.ts'
import { goalsInSentence } from './sentence.ts'
import { type Columns, columnsOf, goalsInRow, rowCells } from './table.ts'

/** What the reader of goals must know beside the outline. */
export interface GoalContext {
  readonly mapped: MappedText
  readonly title: string
  /** Year of the document's date or number; undefined when neither is printed. */
  readonly issued: number | undefined
}

/** A sentence without any of these has neither a figure nor a deadline, nor a part or 零, 全部, 覆盖. */
const TELLS = DIGIT | NUMERAL | HUNDRED | YEAR | FIVE | PART
const WORDS = /覆盖|零|全部|无一/
/** 到2015年: what a part opens with that holds on. */
const TILL = /^\s*(?:力争|争取)?(?:到|至|截至)|^\s*[“"]?十.五|^\s*.{0,2}\d{4}年[底末]/
const LEADING = 8

/** The deadline that holds for a part unless it says its own; `aside` when a part beside it said it. */
interface Horizon {
  readonly deadline: string | null | undefined
  readonly aside: boolean
}

/** Where a sentence begins in its node, and the deadline that holds there. */
interface Place extends Horizon {
  readonly offset: number
  /** True when the part says several deadlines, so that what says none may belong to any. */
  readonly mixed: boolean
}

function doubtsOfDeadline({ deadline, aside, mixed }: Place): Doubt[] {
  if (mixed) return ['mixed']
  if (typeof deadline !== 'string') return ['undated']
  return aside ? ['aside'] : []
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
  /** Figures of years before this one report. */
  private readonly since: number | undefined

  constructor(context: GoalContext) {
    this.context = context
    this.since = planStart(context.title) ?? context.issued
    this.ofAward = /奖|评选|评审|评定|认定|(?:管理|考核|评价)办法/.test(context.title)
  }

  visitAll(nodes: readonly Draft[], inherited: Horizon): void {
    let horizon = inherited
    for (const node of nodes) {
      const own = this.visit(node, horizon)
      const leads = node.marker === undefined && node.children.length === 0
      const inPart = node.parent !== undefined && node.parent.kind !== 'annex'
      const holds = inPart && (leads || node.section === 'goals')
      if (holds && own !== undefined) horizon = { deadline: own, aside: !leads }
    }
  }

  /** Reads one node and all below it; gives the deadline it hands on to those behind it. */
  private visit(node: Draft, inherited: Horizon): string | null | undefined {
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
    if (node.kind === 'title') return true
    if (node.section !== 'goals' && !isOfGoals(node) && reports(node)) return true
    if (this.attached && node.kind !== 'annex') return node.kind !== 'table'
    return this.ofAward && this.inArticle
  }

  private read(node: Draft, inherited: Horizon): string | null | undefined {
    const { mapped, issued } = this.context
    const { heading, bodyStart, ownEnd } = node
    const opening =
      openingDeadline(mapped.text, [bodyStart, ownEnd], issued) ??
      openingDeadline(heading, [0, heading.length], issued) ??
      yearSaid(node, mapped.text)
    const horizon = opening === undefined ? inherited : { deadline: opening, aside: false }
    const own = mapped.text.slice(node.start, ownEnd)
    let said: readonly (string | null)[] = []
    if (node.kind === 'table') this.readRow(node, own, horizon)
    else if (mayStateGoals(node, own)) said = this.readText(node, own, horizon)
    this.visitAll(node.children, horizon)
    const leads = node.marker === undefined || isOverall(node)
    const till = leads || TILL.test(mapped.text.slice(bodyStart, bodyStart + LEADING))
    return till ? handedOn(opening, said, /:\s*$/.test(own.slice(-3))) : undefined
  }

  /** Reads the sentences of a part; gives the deadlines they say. */
  private readText(node: Draft, text: string, inherited: Horizon): (string | null)[] {
    const memory = emptyMemory()
    const around = this.surroundings(node)
    const horizons: (string | null)[] = []
    let { deadline, aside } = inherited
    let mixed = false
    for (const { start, text: printed } of sentencesOf(text, markerLength(node))) {
      const place = { offset: start, deadline, aside, mixed }
      const tells = (kindsIn(printed) & TELLS) !== 0 || WORDS.test(printed)
      if (!tells) {
        if (around.inGoals) this.readWords(node, printed, place)
        continue
      }
      const sentence = withYearsInDigits(printed)
      const said = { sentence, deadlines: deadlinesOf(sentence, this.context.issued) }
      for (const goal of goalsInSentence(said, memory, around)) this.add(node, goal, place)
      for (const goal of absoluteGoals(said, memory, around)) this.add(node, goal, place)
      if (around.inGoals) this.readWords(node, sentence, place)
      for (const one of said.deadlines) {
        mixed ||= horizons.length > 0 && one.deadline !== horizons[0]
        horizons.push(one.deadline)
      }
      const lasting = lastingDeadline(said, text[start + printed.length] === ';')
      if (lasting === undefined) continue
      deadline = lasting.deadline
      aside = false
    }
    return horizons
  }

  /** Goals a sentence states without a figure. */
  private readWords(node: Draft, sentence: string, place: Place): void {
    for (const ambition of ambitionsIn(sentence)) {
      const before = deadlinesOf(sentence.slice(0, ambition.start), this.context.issued).at(-1)
      const deadline = before === undefined ? place.deadline : before.deadline
      this.addAmbition(node, ambition, { ...place, deadline })
    }
  }

  private surroundings(node: Draft): Surroundings {
    const headings = this.path.map((one) => one.heading).filter((one) => one !== '')
    return { headings, inGoals: this.isInGoals(node), issued: this.since }
  }

  /** True in parts that state goals, and below a line that leads them in: 具体目标如下:. */
  private isInGoals(node: Draft): boolean {
    if (node.section === 'goals' || isOfGoals(node)) return true
    const lead = this.path.at(-2)
    if (lead === undefined || lead.marker !== undefined || lead.kind !== 'paragraph') return false
    const end = this.context.mapped.text.slice(Math.max(lead.start, lead.ownEnd - 16), lead.ownEnd)
    return lead.section === 'goals' || /目标[^。]{0,8}:\s*$/.test(end)
  }

  private readRow(node: Draft, line: string, inherited: Horizon): void {
    const { title, issued } = this.context
    const cells = rowCells(this.context.mapped.text, node.start, node.ownEnd)
    const head = columnsOf(cells, planStart(title) ?? issued)
    if (head !== undefined) this.columns = head
    if (this.columns === undefined || head !== undefined) return
    const place = { offset: 0, ...inherited, mixed: false }
    for (const goal of goalsInRow(cells, this.columns, line.length)) this.add(node, goal, place)
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
    const { indicator, comparator, value, upper, unit } = goal
    const said = goal.deadline !== undefined
    const deadline = (said ? goal.deadline : place.deadline) ?? null
    const doubts = said ? [] : doubtsOfDeadline(place)
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
      confidence: capped(goal.confidence, doubts),
      reason: told(goal.reason, doubts),
    })
  }
}

/** 发展基础 among goals names one of them; elsewhere it reports. */
function isOfGoals({ section, heading, parent }: Draft): boolean {
  return section === 'background' && parent?.section === 'goals' && heading.endsWith('基础')
}

function reports({ section, marker, heading }: Draft): boolean {
  return section === 'background' || (marker !== undefined && isReporting(heading))
}

/** True for a part whose deadline holds for those behind it: 总体目标. */
function isOverall({ section, heading }: Draft): boolean {
  return section === 'goals' && (heading === '' || /总体|总的|总目标|综合|奋斗目标/.test(heading))
}

/** A text without any figure is read no further, unless it belongs to a part that states goals in words too. */
function mayStateGoals(node: Draft, text: string): boolean {
  const kinds = kindsIn(text, markerLength(node))
  const figures = (kinds & (DIGIT | NUMERAL | HUNDRED | PART)) !== 0
  return node.section === 'goals' || figures || WORDS.test(text)
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
  const year = planYear(context.title)
  const issued = year === undefined ? context.issued : Number(year)
  const reader = new GoalReader({ ...context, issued })
  const titled = outline.findIndex((node) => node.kind === 'title')
  reader.visitAll(outline.slice(titled + 1), { deadline: year, aside: false })
  return { goals: reader.goals, ambitions: reader.ambitions }
}
