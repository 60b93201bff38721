import type { Span } from '@zhiheng/ui'
import type { TaskDepartment } from '../api/load.ts'
import { type Timing, untimed } from '../tasks/timing.ts'
import type { DraftGoal, DraftItem, DraftTask } from './item.ts'

/** What may lie between two items that are one passage: marks, blanks and the number of an item. */
const between = /^[\s\p{P}]*[一二三四五六七八九十\d]{0,4}[\s\p{P}]*$/u
/** A goal's figure and its second figure stand in one paragraph. */
const oneParagraph = /^[^\n]*$/

/** Two items of a kind as one, which remembers them as `parts`; the first of the text gives what only one can give. */
export function mergedOf(text: string, a: DraftItem, b: DraftItem): DraftItem {
  const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a]
  if (first.kind === 'goal' && second.kind === 'goal') return mergedGoal(text, first, second)
  if (first.kind === 'task' && second.kind === 'task') return mergedTask(text, first, second)
  throw new RangeError('a goal and a task are not one item')
}

const reason = '人工合并'

function mergedGoal(text: string, first: DraftGoal, second: DraftGoal): DraftGoal {
  const span = united(text, [first.span, second.span], oneParagraph)
  return { ...first, ...quoted(text, span), confidence: 1, reason, parts: [first, second] }
}

function mergedTask(text: string, first: DraftTask, second: DraftTask): DraftTask {
  const departments = unitedBodies([...first.departments, ...second.departments])
  const printed = (role: TaskDepartment['role']) =>
    departments.filter((one) => one.role === role).map((one) => one.printed)
  const timing = unitedTiming(first.timing, second.timing)
  return {
    ...first,
    ...quoted(text, united(text, [first.span, second.span], between)),
    body: [...new Set([first.body, second.body].filter((body) => body.trim() !== ''))].join('\n'),
    departments,
    lead: printed('lead'),
    responsible: printed('responsible'),
    cooperating: printed('cooperating'),
    timing,
    deadline: timing.deadline,
    loose: [...new Set([...(first.loose ?? []), ...(second.loose ?? [])])],
    confidence: 1,
    reason,
    parts: [first, second],
  }
}

const quoted = (text: string, span: Span) => ({ span, quote: text.slice(span.start, span.end) })

/** From the first start to the last end where what lies between allows it, else the first alone: a quote is one passage. */
function united(text: string, [first, second]: readonly [Span, Span], allowed: RegExp): Span {
  const end = Math.max(first.end, second.end)
  return allowed.test(text.slice(first.end, second.start)) ? { start: first.start, end } : first
}

const ranks: readonly TaskDepartment['role'][] = ['lead', 'responsible', 'cooperating']

/** Each printed name once, in the strongest part that it has in either. */
function unitedBodies(all: readonly TaskDepartment[]): TaskDepartment[] {
  const found = new Map<string, TaskDepartment>()
  for (const role of ranks)
    for (const one of all)
      if (one.role === role && !found.has(one.printed)) found.set(one.printed, one)
  return [...found.values()]
}

/** Of two days the later is the deadline, and both are stages, as when one sentence names several. */
function unitedTiming(first: Timing, second: Timing): Timing {
  if (isUntimed(first)) return second
  if (isUntimed(second) || first.recurs !== null || second.recurs !== null) return first
  const days = [...new Set([...stagesOf(first), ...stagesOf(second)])].sort()
  return { ...first, deadline: lastDay(days), stages: days.length > 1 ? days : null }
}

const isUntimed = (timing: Timing) => JSON.stringify(timing) === JSON.stringify(untimed)
const stagesOf = ({ stages, deadline }: Timing) => stages ?? (deadline === null ? [] : [deadline])
const lastDay = (days: readonly string[]) => days.at(-1)?.slice(0, 10) ?? null

/** Items that one could be merged with: of its kind and not dropped, the nearest in the text first. */
export function mergeable(items: readonly DraftItem[], item: DraftItem): DraftItem[] {
  const at = items.indexOf(item)
  const far = (other: DraftItem) => Math.abs(items.indexOf(other) - at)
  return items
    .filter((other) => other !== item && other.kind === item.kind && !other.dropped)
    .sort((a, b) => far(a) - far(b))
}
