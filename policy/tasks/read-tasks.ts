import type { Draft } from '../outline/draft.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { headingYear, planYear } from '../text/plan-year.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { ReadTask } from '../types.ts'
import { type Annotation, type Assignment, merged } from './assignment.ts'
import { isBody } from './departments.ts'
import { doubtsOf, doubtsOfRow, settledBy } from './doubts.ts'
import { type Duty, dutyIn, headingDuty } from './duty.ts'
import { type ProseDuty, proseDuties } from './prose-duty.ts'
import { type StandingNotes, standingNotes } from './standing-notes.ts'
import { type Calendar, type Due, dueIn, limitIn, ofWholeYear } from './task-deadline.ts'
import { TaskFinder, type TaskNode } from './task-nodes.ts'
import { type TaskRow, taskRows } from './task-table.ts'
import { gluedTitle, titleIn } from './task-title.ts'

/** What the reader of tasks must know beside the outline. */
export interface TaskContext {
  readonly mapped: MappedText
  readonly calendar: Calendar
}

/** Who does a task, and how surely that was read. */
interface Who {
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
  readonly confidence: number
  readonly reason: string
}

const NOBODY: Who = {
  lead: [],
  responsible: [],
  cooperating: [],
  confidence: 0.75,
  reason: '有标题的条目，未写明部门',
}

function openNote(open: boolean): string {
  return open ? '；名单未列全' : ''
}

/** Who leads and who is responsible; where the document says so, the first of a list leads it. */
function inOrder({ lead, responsible }: Pick<Who, 'lead' | 'responsible'>, firstLeads: boolean) {
  if (!firstLeads || lead.length > 0) return { lead, responsible }
  return { lead: responsible.slice(0, 1), responsible: responsible.slice(1) }
}

function whoAnnotated(found: Assignment, firstLeads: boolean): Who {
  const reason = `条目注明了部门${openNote(found.open)}`
  return {
    ...inOrder(found, firstLeads),
    cooperating: found.cooperating,
    confidence: found.open ? 0.9 : 0.95,
    reason,
  }
}

function whoDuty(duty: Duty): Who {
  const reason = `职责条目以部门开头${openNote(duty.open)}`
  return { ...NOBODY, lead: duty.names, cooperating: duty.cooperating, confidence: 0.9, reason }
}

/** What is written apart for a task, or at the beginning of its line. */
interface Noted {
  readonly assignment: Assignment | undefined
  readonly duty: Duty | undefined
}

/** The offices whose name is the heading above: 一、县教育局 with its tasks below. */
function whoAbove({ parent }: Draft): Who {
  const duty = parent === undefined ? undefined : headingDuty(parent.heading)
  if (duty === undefined || !duty.names.every(isBody)) return NOBODY
  const reason = `上级标题写明部门${openNote(duty.open)}`
  return { ...NOBODY, lead: duty.names, confidence: 0.85, reason }
}

function whoProse(said: readonly ProseDuty[]): Who {
  const firm = said.filter((duty) => !duty.told)
  const duties = firm.length > 0 ? firm : said
  const join = (role: 'lead' | 'responsible' | 'cooperating') => [
    ...new Set(duties.flatMap((duty) => duty[role])),
  ]
  const [lead, responsible, cooperating] = [join('lead'), join('responsible'), join('cooperating')]
  const reason = `正文写明负责部门${openNote(duties.some((duty) => duty.open))}`
  return {
    ...NOBODY,
    lead,
    responsible,
    cooperating,
    confidence: firm.length > 1 ? 0.6 : 0.7,
    reason,
  }
}

class TaskReader {
  private readonly context: TaskContext
  private readonly notes: StandingNotes
  private readonly finder: TaskFinder

  constructor(context: TaskContext, finder: TaskFinder) {
    this.context = context
    this.finder = finder
    this.notes = standingNotes(context.mapped.text)
  }

  read({ node, duty }: TaskNode): ReadTask {
    const { mapped } = this.context
    const whole = mapped.text.slice(node.start, node.end)
    const annotations = this.finder.annotations(node)
    const body = withoutAnnotations(whole, annotations, node.bodyStart - node.start)
    const line = mapped.text.slice(node.start + (node.marker?.length ?? 0), node.ownEnd)
    const dutyLine = duty ? (dutyIn(line) ?? headingDuty(node.heading)) : undefined
    const assignment = merged(annotations)
    const said = this.who(node, { assignment, duty: dutyLine })
    const who = assignment === undefined ? said : this.withOthers(said, node)
    const due = this.due(node, body, assignment?.deadline)
    const title = dutyLine?.printed ?? gluedTitle(node, whole, annotations) ?? titleOf(node, body)
    const names = [...who.lead, ...who.responsible, ...who.cooperating]
    const places = annotations.length
    return {
      title,
      body,
      path: headingsAbove(node),
      lead: who.lead,
      responsible: who.responsible,
      cooperating: who.cooperating,
      deadline: due?.date ?? null,
      quote: mapped.quote(node.start, node.end),
      span: mapped.span(node.start, node.end),
      node: node.id,
      ...settledBy(doubtsOf(node, mapped.text, { names, title, body, due, places }), who),
    }
  }

  readRow({ node, text, open, ...row }: TaskRow): ReadTask {
    const { mapped, calendar } = this.context
    const sentence = /^[^。;!?\n]{1,200}/.exec(text)?.[0] ?? text
    const { cooperating } = row
    const { lead, responsible } = inOrder(row, this.notes.firstLeads)
    const { limit } = this.notes
    const deadline = row.deadline ?? (limit === undefined ? null : limitIn(limit, calendar))
    return {
      title: titleIn(sentence),
      body: text,
      path: headingsAbove(node),
      ...{ lead, responsible, cooperating, deadline },
      quote: mapped.quote(node.start, node.ownEnd),
      span: mapped.span(node.start, node.ownEnd),
      node: node.id,
      ...settledBy(doubtsOfRow([...lead, ...responsible, ...cooperating], deadline), {
        confidence: open ? 0.9 : 0.95,
        reason: `任务表中的一行${openNote(open)}`,
      }),
    }
  }

  private due(node: Draft, body: string, noted: string | undefined): Due | undefined {
    const { calendar } = this.context
    const year = yearAbove(node)
    const known = year === undefined ? calendar : { ...calendar, year }
    if (noted !== undefined) return { date: limitIn(noted, known), sure: true }
    const inHeading = dueIn(node.heading, known)
    return (
      dueIn(body, known) ??
      periodOf(node.heading, known) ??
      (inHeading?.sure ? inHeading : undefined) ??
      ofWholeYear(body, known)
    )
  }

  /** Adds who was said once to share in every task from there on. */
  private withOthers(who: Who, node: Draft): Who {
    const { also } = this.notes
    const named = [...who.lead, ...who.responsible, ...who.cooperating]
    if (also === undefined || node.start <= also.from) return who
    const others = also.names.filter((name) => !named.includes(name))
    return { ...who, [also.role]: [...who[also.role], ...others] }
  }

  private who(node: Draft, { assignment, duty }: Noted): Who {
    if (assignment !== undefined) return whoAnnotated(assignment, this.notes.firstLeads)
    if (duty !== undefined) return whoDuty(duty)
    const { heading, bodyStart, end } = node
    const body = sentencesOf(this.context.mapped.text, bodyStart, end)
    const sentences = [...sentencesOf(heading), ...body]
    const duties = sentences.flatMap((one) => proseDuties(one.text.trim()))
    return duties.length > 0 ? whoProse(duties) : whoAbove(node)
  }
}

/** The headings of the parts around a node, the outermost first. */
function headingsAbove({ parent }: Draft): string[] {
  const found: string[] = []
  for (let up = parent; up !== undefined; up = up.parent) {
    if (up.heading !== '') found.push(up.heading)
  }
  return found.reverse()
}

/** The year that the nearest heading above names for all below it. */
function yearAbove(node: Draft): number | undefined {
  for (let up: Draft | undefined = node; up !== undefined; up = up.parent) {
    const year = up.kind === 'annex' ? planYear(up.heading) : headingYear(up.heading)
    if (year !== undefined) return Number(year)
  }
  return undefined
}

function withoutAnnotations(text: string, found: readonly Annotation[], from: number): string {
  if (found.length === 0) return text.slice(from).trim()
  let body = ''
  let at = from
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    body += text.slice(at, start)
    at = end
  }
  return (body + text.slice(at)).trim()
}

const PERIOD_IN_HEADING = /\([^()]*\d{1,4}[年月][^()]*\)$/

/** The deadline of a stage whose heading prints its period. */
function periodOf(heading: string, calendar: Calendar): Due | undefined {
  const printed = heading.endsWith(')') ? PERIOD_IN_HEADING.exec(heading)?.[0] : undefined
  if (printed === undefined) return undefined
  const date = limitIn(printed, calendar)
  return /^\d[\d;-]*$/.test(date) ? { date, sure: true } : undefined
}

function titleOf(node: Draft, body: string): string {
  const { heading } = node
  if (heading !== '')
    return heading.endsWith(')') ? heading.replace(PERIOD_IN_HEADING, '') : heading
  return titleIn(/^[^。;!?\n]{1,200}/.exec(body)?.[0] ?? '')
}

/** All tasks of a document in the order of the page. */
export function readTasks(outline: readonly Draft[], context: TaskContext): ReadTask[] {
  const finder = new TaskFinder(context.mapped.text)
  for (const node of outline) finder.visit(node)
  const reader = new TaskReader(context, finder)
  const rows = taskRows(outline, context.mapped.text, context.calendar)
  const holdsRow = ({ node }: TaskNode) =>
    rows.some((row) => row.node.start >= node.start && row.node.end <= node.end)
  const parts = finder.found.filter((task) => !holdsRow(task)).map((task) => reader.read(task))
  const titles = new Set(parts.map((task) => task.title))
  const listed = rows.map((row) => reader.readRow(row)).filter((task) => !titles.has(task.title))
  return [...parts, ...listed].sort((a, b) => a.span.start - b.span.start)
}
