import type { Actor, Kernel } from '@zhiheng/kernel'
import type { ReadGoal, Reading, ReadTask } from '@zhiheng/policy'
import {
  type DepartmentFacts,
  departmentsOf,
  type Resolution,
  resolveDepartment,
} from '../organisation/index.ts'
import { rememberedIn, withAuthors } from './aliases/read.ts'
import { looseWords, timingOf } from './deadline/read.ts'
import type { Timing } from './deadline/timing.ts'
import {
  type IndicatorMatch,
  matchIndicator,
  type Named,
  type Remembered,
  titleKey,
} from './match.ts'

/** A goal as read, with the indicator that its figure could come from. `key` names it within one reading. */
export interface GoalProposal extends ReadGoal {
  readonly key: string
  readonly match: IndicatorMatch | null
}

/** A printed body in its part, with what was found for it. */
export interface PrintedDepartment {
  readonly printed: string
  readonly role: 'lead' | 'responsible' | 'cooperating'
  readonly department: string | null
  readonly title: string | null
  readonly how: Resolution['how']
}
export interface TaskProposal extends ReadTask {
  readonly key: string
  readonly departments: readonly PrintedDepartment[]
  readonly timing: Timing
  /** 定期, 适时 and the like: the text orders it again and again but names no day. */
  readonly loose?: readonly string[]
}
export interface Proposals {
  readonly goals: readonly GoalProposal[]
  readonly tasks: readonly TaskProposal[]
}

/** What a person is asked to confirm: goals with indicators, tasks with the bodies that exist today. Saves nothing. */
export async function proposalsOf(
  kernel: Kernel,
  actor: Actor,
  what: { readonly reading: Reading; readonly region: string; readonly today: string },
): Promise<Proposals> {
  const departments = await departmentsOf(kernel, actor, what.region)
  const indicators = [...kernel.catalogue.indicators.values()]
  const remembered = await rememberedIn(kernel, actor, what.region)
  const known = { indicators, departments, remembered, today: what.today }
  const { goals, tasks } = propose(what.reading, known)
  return { goals: await withAuthors(kernel, actor, goals), tasks }
}

/** Words that a goal's figure is called by, in its unit. */
export type PrintedIndicator = Pick<ReadGoal, 'indicator' | 'unit'>

/** What it means in a region; `words` are those by which names are compared. */
export interface IndicatorNamed extends PrintedIndicator {
  readonly words: string
  readonly match: IndicatorMatch | null
}

/** What the printed names of indicators mean in a region today. Saves nothing. */
export async function indicatorsNamed(
  kernel: Kernel,
  actor: Actor,
  what: { readonly region: string; readonly names: readonly PrintedIndicator[] },
): Promise<readonly IndicatorNamed[]> {
  const indicators = [...kernel.catalogue.indicators.values()]
  const remembered = await rememberedIn(kernel, actor, what.region)
  const found = what.names.map((name) => ({
    ...name,
    words: titleKey(name.indicator),
    match: matchOf(name, { indicators, remembered }),
  }))
  return withAuthors(kernel, actor, found)
}

/** Departments of a region as a person chooses among them, and what printed names mean there. */
export interface BodiesNamed {
  /** Those that exist today, by name. */
  readonly known: readonly { readonly code: string; readonly title: string }[]
  readonly found: readonly Omit<PrintedDepartment, 'role'>[]
}

/** What printed names mean in a region today. Saves nothing. */
export async function bodiesNamed(
  kernel: Kernel,
  actor: Actor,
  what: { readonly region: string; readonly names: readonly string[]; readonly today: string },
): Promise<BodiesNamed> {
  const { region, names, today } = what
  const departments = await departmentsOf(kernel, actor, region)
  return {
    known: departments
      .filter(({ validTo }) => validTo === null || today <= validTo)
      .map(({ code, name }) => ({ code, title: name }))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'zh')),
    found: names.map((printed) => meant(printed, departments, today)),
  }
}

export interface Known {
  readonly indicators: readonly Named[]
  readonly departments: readonly DepartmentFacts[]
  /** What the region's own words mean, by `titleKey`. */
  readonly remembered?: ReadonlyMap<string, Remembered>
  readonly today: string
}

/** The same without a database. */
export function propose(reading: Pick<Reading, 'goals' | 'tasks'>, known: Known): Proposals {
  return {
    goals: reading.goals.map((goal, n) => ({
      ...goal,
      key: `goal-${n + 1}`,
      match: matchOf(goal, known),
    })),
    tasks: reading.tasks.map((task, n) => ({
      ...task,
      key: `task-${n + 1}`,
      departments: bodiesOf(task, known),
      timing: timingOf(task.deadline),
      loose: looseWords(task.quote),
    })),
  }
}

/** A goal in another unit than the indicator's (900 批 beside a rate) is about something else. */
function matchOf(
  goal: PrintedIndicator,
  { indicators, remembered }: Pick<Known, 'indicators' | 'remembered'>,
): IndicatorMatch | null {
  const unit = goal.unit === '百分点' ? '%' : goal.unit
  const alike = indicators.filter((indicator) => indicator.unit === unit)
  return matchIndicator(goal.indicator, alike, remembered)
}

const parts = ['lead', 'responsible', 'cooperating'] as const

function bodiesOf(task: ReadTask, { departments, today }: Known): PrintedDepartment[] {
  return parts.flatMap((role) =>
    task[role].map((printed) => ({ role, ...meant(printed, departments, today) })),
  )
}

function meant(printed: string, departments: readonly DepartmentFacts[], on: string) {
  const { department, title, how } = resolveDepartment(printed, departments, on)
  return { printed, department, title, how }
}
