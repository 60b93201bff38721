import type { Draft } from '../outline/draft.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { BLANK, kindsAt } from '../text/signs.ts'
import type { Ambition, ReadGoal } from '../types.ts'
import { withoutTimes } from './ambition-opener.ts'
import type { FoundAmbition } from './ambitions.ts'
import { domainOf } from './domain.ts'
import { capped, type Doubt, told } from './doubts.ts'
import type { FoundGoal } from './found-goal.ts'

/** The deadline that holds for a part unless it says its own; `aside` when a part beside it said it. */
export interface Horizon {
  readonly deadline: string | null | undefined
  readonly aside: boolean
}

/** Where a sentence begins in the analysed text, and the deadline that holds there. */
export interface Place extends Horizon {
  readonly offset: number
  /** True when the part says several deadlines, so that what says none may belong to any. */
  readonly mixed: boolean
}

function doubtsOfDeadline({ deadline, aside, mixed }: Place): Doubt[] {
  if (mixed) return ['mixed']
  if (typeof deadline !== 'string') return ['undated']
  return aside ? ['aside'] : []
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

/** The goals of a document as they are found, each of them once. */
export class Collected {
  readonly goals: ReadGoal[] = []
  readonly ambitions: Ambition[] = []
  /** The goals by their indicator. */
  private readonly named = new Map<string, ReadGoal[]>()
  /** Goals without a figure, each with its deadline. */
  private readonly seen = new Set<string>()
  private readonly mapped: MappedText
  private readonly since: number | undefined

  /** What was due before `since` is reported, not promised. */
  constructor(mapped: MappedText, since: number | undefined) {
    this.mapped = mapped
    this.since = since
  }

  /** Adds a goal of the last node of a path. */
  add(path: readonly Draft[], goal: FoundGoal, place: Place): void {
    const { indicator, comparator, value, upper, unit } = goal
    const said = goal.deadline !== undefined
    const deadline = (said ? goal.deadline : place.deadline) ?? null
    if (this.isPast(deadline)) return
    const doubts = said ? [] : doubtsOfDeadline(place)
    if (doubts.includes('undated') && this.since === undefined) doubts.push('yearless')
    if (this.isKnown(goal, deadline)) return
    const { mapped } = this
    const [start, end] = trimmed(mapped.text, place.offset + goal.start, place.offset + goal.end)
    const added: ReadGoal = {
      indicator,
      comparator,
      value,
      upper,
      unit,
      deadline,
      domain: domainOf(indicator, path),
      quote: mapped.quote(start, end),
      span: mapped.span(start, end),
      node: path.at(-1)!.id,
      confidence: capped(goal.confidence, doubts),
      reason: told(goal.reason, doubts),
    }
    this.goals.push(added)
    this.remember(added)
  }

  private isKnown({ indicator, value, upper, unit }: FoundGoal, deadline: string | null): boolean {
    const known = this.named.get(indicator)
    return (known ?? []).some(
      (one) =>
        one.value === value &&
        one.upper === upper &&
        one.unit === unit &&
        one.deadline === deadline,
    )
  }

  private remember(goal: ReadGoal): void {
    const known = this.named.get(goal.indicator)
    if (known === undefined) this.named.set(goal.indicator, [goal])
    else known.push(goal)
  }

  private isPast(deadline: string | null): boolean {
    const { since } = this
    return since !== undefined && deadline !== null && Number(deadline.slice(0, 4)) < since
  }

  /** Adds a goal without a figure, `certain` when its part states goals by its heading and its sentence a time. */
  addAmbition(node: Draft, found: FoundAmbition & { certain: boolean }, place: Place): void {
    const { mapped } = this
    const { start, end, subject, sure, certain } = found
    const [first, last] = trimmed(mapped.text, place.offset + start, place.offset + end)
    const statement = subject + withoutTimes(mapped.text.slice(first, last))
    const deadline = place.deadline ?? null
    if (this.isPast(deadline) || this.seen.has(`${statement}|${deadline}`)) return
    this.seen.add(`${statement}|${deadline}`)
    const taken: readonly Doubt[] = subject === '' ? [] : ['clause']
    const doubts = [...doubtsOfDeadline(place), ...taken]
    this.ambitions.push({
      statement,
      deadline,
      node: node.id,
      quote: mapped.quote(first, last),
      span: mapped.span(first, last),
      confidence: capped(sure ? (certain ? 0.88 : 0.82) : 0.75, doubts),
      reason: told('没有数值的目标', doubts),
    })
  }
}
