import type { Draft } from '../outline/draft.ts'
import type { Calendar } from '../tasks/task-deadline.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { announcedYear, planYear } from '../text/plan-year.ts'
import { sentencesOf } from '../text/sentences.ts'
import { DIGIT, FIVE, HUNDRED, kindsIn, NUMERAL, PART, YEAR } from '../text/signs.ts'
import type { Ambition, ReadGoal } from '../types.ts'
import { absoluteGoals } from './absolute.ts'
import { actionEnd } from './action-period.ts'
import { ambitionsIn, type Worded } from './ambitions.ts'
import { Collected, type Horizon, type Place } from './collected.ts'
import { type DeadlinePhrase, planStart } from './deadline.ts'
import { emptyMemory, type FoundGoal, type Surroundings } from './found-goal.ts'
import { InWords } from './goal-parts.ts'
import {
  handedOn,
  lastingDeadline,
  leadsInWholeYear,
  openingDeadline,
  yearOfPlan,
  yearSaid,
} from './horizon.ts'
import { limitAt, type PartLimit, partLimits } from './part-limit.ts'
import {
  isOfGoals,
  isOverall,
  markerLength,
  mayStateGoals,
  type Piece,
  reports,
  WORDS,
} from './parts.ts'
import { scanned } from './scanned.ts'
import { goalsInSentence } from './sentence.ts'
import { type Columns, columnsOf, goalsInRow, rowCells, unitAbove } from './table.ts'
import { limitOfRow, type TextColumns, textColumnsOf } from './task-cells.ts'

/** What the reader of goals must know beside the outline. */
export interface GoalContext {
  readonly mapped: MappedText
  readonly title: string
  /** Year of the document's date or number; undefined when neither is printed. */
  readonly issued: number | undefined
}

/** A sentence without any of these has neither a figure nor a deadline, nor a part or 零, 全部, 覆盖. */
const TELLS = DIGIT | NUMERAL | HUNDRED | YEAR | FIVE | PART
/** 到2015年: what a part opens with that holds on. */
const TILL = /^\s*(?:力争|争取)?(?:到|至|截至)|^\s*[“"]?十.五|^\s*.{0,2}\d{4}年[底末]/
const LEADING = 8

/** The limits of a part and the text they stand in. */
interface Limits {
  readonly start: number
  readonly text: string
  readonly found: readonly PartLimit[]
}

class GoalReader {
  readonly found: Collected
  private columns: Columns | undefined
  private textColumns: TextColumns | undefined
  /** Unit that the line above prints for the table below it. */
  private unit = ''
  private limits: Limits = { start: 0, text: '', found: [] }
  /** The node that is read and the nodes above it, the outermost first. */
  private readonly path: Draft[] = []
  /** True below an annex, and below an article. */
  private attached = false
  private inArticle = false
  private readonly context: GoalContext
  private readonly calendar: Calendar
  private readonly ofAward: boolean
  /** The year that 全年 means; undefined for plans over several years. */
  private readonly year: string | undefined
  /** Figures of years before this one report. */
  private readonly since: number | undefined

  constructor(context: GoalContext) {
    this.context = context
    this.since = planStart(context.title) ?? context.issued
    this.found = new Collected(context.mapped, this.since)
    this.year = yearOfPlan(context)
    this.calendar = { year: context.issued, issued: context.issued }
    this.ofAward = /奖|评选|评审|评定|认定|(?:管理|考核|评价)办法/.test(context.title)
  }

  visitAll(nodes: readonly Draft[], inherited: Horizon): void {
    let horizon = inherited
    for (const node of nodes) {
      const own = this.visit(node, horizon)
      const leads = node.marker === undefined && node.children.length === 0
      const inPart = node.parent !== undefined && node.parent.kind !== 'annex'
      // An item that is due before its part is so by itself.
      const early = !leads && !horizon.aside && (own ?? '9') < (horizon.deadline ?? '')
      const holds = inPart && !early && (leads || node.section === 'goals')
      if (holds && own !== undefined) horizon = { deadline: own, aside: !leads }
    }
  }

  /** Reads one node and all below it; gives the deadline it hands on to those behind it. */
  private visit(node: Draft, inherited: Horizon): string | null | undefined {
    const { attached, inArticle, limits } = this
    this.path.push(node)
    this.attached = attached || node.apart
    this.inArticle = inArticle || node.marker?.kind === 'article'
    if (node.marker !== undefined || node.parent === undefined) this.limits = this.limitsOf(node)
    const opening = this.isSkipped(node) ? undefined : this.read(node, inherited)
    this.path.pop()
    this.attached = attached
    this.inArticle = inArticle
    this.limits = limits
    return opening
  }

  /** The limits that a part sets, read up to the first part of its own. */
  private limitsOf(node: Draft): Limits {
    const { start, end, children } = node
    const last = children.find((child) => child.marker !== undefined)?.start ?? end
    const { text: whole } = this.context.mapped
    const text = whole.slice(start, last)
    return { start, text, found: partLimits(text, this.calendar, kindsIn(whole, start, last)) }
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
    const { heading, bodyStart, start, ownEnd } = node
    const opening =
      openingDeadline(mapped.text, [bodyStart, ownEnd], issued) ??
      openingDeadline(heading, [0, heading.length], issued) ??
      (leadsInWholeYear(mapped.text, node) ? this.year : undefined) ??
      yearSaid(node, mapped.text)
    const horizon = opening === undefined ? inherited : { deadline: opening, aside: false }
    const text = mapped.text.slice(start, ownEnd)
    let said: readonly (string | null)[] = []
    if (node.kind === 'table') this.readRow(node, horizon)
    else {
      this.columns = undefined
      this.textColumns = undefined
      this.unit = unitAbove(text)
      const piece = { text: mapped.text, from: start + markerLength(node), to: ownEnd, offset: 0 }
      if (this.isInGoals(node) || mayStateGoals(node, piece))
        said = this.readText(piece, this.surroundings(node), horizon)
    }
    this.visitAll(node.children, horizon)
    const leads = node.marker === undefined || isOverall(node)
    const till = leads || TILL.test(mapped.text.slice(bodyStart, bodyStart + LEADING))
    return till ? handedOn(opening, said, /:\s*$/.test(text.slice(-3))) : undefined
  }

  /** Reads the sentences of a piece; gives the deadlines they say. */
  private readText(piece: Piece, around: Surroundings, inherited: Horizon): (string | null)[] {
    const memory = emptyMemory()
    const horizons: (string | null)[] = []
    const follows = typeof inherited.deadline === 'string' && inherited.deadline !== this.year
    const words = new InWords(this.path, around, follows && !inherited.aside)
    let own: DeadlinePhrase | undefined
    let mixed = false
    for (const one of sentencesOf(piece.text, piece.from, piece.to)) {
      const { text: printed } = one
      memory.age++
      const tells = (one.kinds & TELLS) !== 0 || WORDS.test(printed)
      if (!tells && words.areClosed) continue
      const offset = piece.offset + one.start
      const horizon =
        own === undefined ? this.limitHere(offset, inherited) : { ...own, aside: false }
      const place = { offset, deadline: horizon.deadline, aside: horizon.aside, mixed }
      if (!tells) {
        const bare = { sentence: printed, deadlines: [], counted: [] }
        words.reads(bare, () => this.readWords(bare, place))
        continue
      }
      const said = scanned(one, this.context.issued, this.year)
      const counted = goalsInSentence(said, memory, around)
      counted.push(...absoluteGoals(said, memory, around))
      for (const goal of counted) this.add(goal, place)
      const worded = { ...said, counted }
      words.reads(worded, () => this.readWords(worded, place))
      for (const { deadline, passing } of said.deadlines) {
        if (passing) continue
        mixed ||= horizons.length > 0 && deadline !== horizons[0]
        horizons.push(deadline)
      }
      const behind = one.start + printed.length
      const runsOn = behind < piece.to && piece.text[behind] === ';'
      memory.past &&= runsOn || !around.inGoals
      own = lastingDeadline(said, runsOn) ?? own
    }
    return horizons
  }

  /** The limit that a bracket or label sets for words at an offset, before what they inherit. */
  private limitHere(offset: number, inherited: Horizon): Horizon {
    const { start, text, found } = this.limits
    const deadline = found.length === 0 ? undefined : limitAt(text, found, offset - start)
    return deadline === undefined ? inherited : { deadline, aside: false }
  }

  private add(goal: FoundGoal, place: Place): void {
    this.found.add(this.path, goal, place)
  }

  /** Goals a sentence states without a figure; false when there are none. */
  private readWords(worded: Worded, place: Place): boolean {
    const found = ambitionsIn(worded)
    const inGoals = found.length > 0 && this.isInGoals(this.path.at(-1)!)
    for (const one of found) {
      const before = worded.deadlines.findLast(({ start }) => start < one.end)
      const deadline = before === undefined ? place.deadline : before.deadline
      const certain = inGoals && before !== undefined
      this.found.addAmbition(this.path.at(-1)!, { ...one, certain }, { ...place, deadline })
    }
    return found.length > 0
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

  private readRow(node: Draft, inherited: Horizon): void {
    const { title, issued, mapped } = this.context
    const cells = rowCells(mapped.text, node.start, node.ownEnd)
    const head = columnsOf(cells, { since: planStart(title) ?? issued, unit: this.unit })
    const texts = head === undefined ? textColumnsOf(cells) : undefined
    if (head !== undefined || texts !== undefined) {
      this.columns = head
      this.textColumns = texts
      return
    }
    if (this.textColumns !== undefined) this.readCells(node, cells, inherited)
    if (this.columns === undefined) return
    const place = { offset: node.start, ...inherited, mixed: false }
    const length = node.ownEnd - node.start
    for (const goal of goalsInRow(cells, this.columns, length)) this.add(goal, place)
  }

  /** Reads what the cells of a row of tasks say, with the row's limit. */
  private readCells(node: Draft, cells: readonly string[], inherited: Horizon): void {
    const { texts, limit } = this.textColumns!
    const deadline = limitOfRow(cells[limit] ?? '', this.calendar)
    const horizon = deadline === undefined ? inherited : { deadline, aside: false }
    const around = this.surroundings(node)
    for (const at of texts) {
      const text = cells[at] ?? ''
      const start = this.context.mapped.text.indexOf(text, node.start)
      const title = at === texts[0] ? [] : [cells[texts[0]!] ?? '']
      const headings = [...around.headings, ...title]
      const piece = { text, from: 0, to: text.length, offset: start }
      if (mayStateGoals(node, piece)) this.readText(piece, { ...around, headings }, horizon)
    }
  }
}

/** The goals of a document with and without figures. */
export interface Goals {
  readonly goals: readonly ReadGoal[]
  readonly ambitions: readonly Ambition[]
}

/** All goals of a document in the order of the page. */
export function readGoals(outline: readonly Draft[], context: GoalContext): Goals {
  const parted = outline.some(({ marker }) => marker !== undefined)
  const year = planYear(context.title) ?? (parted ? undefined : announcedYear(context.mapped.text))
  const issued = year === undefined ? context.issued : Number(year)
  const reader = new GoalReader({ ...context, issued })
  const titled = outline.findIndex((node) => node.kind === 'title')
  const { mapped, title } = context
  const deadline = actionEnd(outline, { text: mapped.text, title }) ?? year
  reader.visitAll(outline.slice(titled + 1), { deadline, aside: false })
  const { goals, ambitions } = reader.found
  return { goals, ambitions }
}
