import { dice, matchIndicator, titleKey } from '../match.ts'
import {
  type Cover,
  compare,
  compareSum,
  type Pledge,
  pledgeText,
  type Verdict,
} from './compare.ts'

export interface PlanGoal extends Pledge {
  readonly id: string
  /** Name of the declared indicator; null where the figure is stated. */
  readonly indicator: string | null
}
export interface PlanTask {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly department: string | null
}
/** What one plan, or several of one region, hold. */
export interface Plan {
  readonly goals: readonly PlanGoal[]
  readonly tasks: readonly PlanTask[]
}

/** One goal or task of the upper plan, and what a lower plan makes of it. */
export interface Covered extends Verdict {
  readonly kind: 'goal' | 'task'
  readonly id: string
  readonly title: string
  /** Title of what answers to it in the lower plan. */
  readonly counterpart: string | null
}

/** Goes through the upper plan: what has a counterpart below, what is weaker, what is missing. */
export const coverageOf = (above: Plan, below: Plan): Covered[] => [
  ...above.goals.map((goal) => goalCover(goal, below.goals)),
  ...above.tasks.map((task) => taskCover(task, below.tasks)),
]

export const countsOf = (items: readonly Covered[]): Readonly<Record<Cover, number>> => {
  const counts = { covered: 0, weaker: 0, missing: 0, unknown: 0 }
  for (const { cover } of items) counts[cover] += 1
  return counts
}

/** The goals below about the same figure: of the same indicator, or called the same or nearly so. */
export function sameFigure(goal: PlanGoal, others: readonly PlanGoal[]): PlanGoal[] {
  const bound = others.filter(({ indicator }) => indicator !== null && indicator === goal.indicator)
  if (bound.length > 0) return bound
  const named = others.map(({ id, title }) => ({ name: id, title, unit: '' }))
  const match = matchIndicator(goal.title, named)
  const found = others.find(({ id }) => id === match?.indicator)
  return found ? others.filter(({ title }) => titleKey(title) === titleKey(found.title)) : []
}

const best: readonly Cover[] = ['covered', 'unknown', 'weaker', 'missing']

function goalCover(goal: PlanGoal, others: readonly PlanGoal[]): Covered {
  const head = { kind: 'goal', id: goal.id, title: `${goal.title}${pledgeText(goal)}` } as const
  const [found] = sameFigure(goal, others)
    .map((other) => ({ other, verdict: compare(goal, other) }))
    .toSorted((a, b) => best.indexOf(a.verdict.cover) - best.indexOf(b.verdict.cover))
  if (!found) return { ...head, ...missing('目标'), counterpart: null }
  return {
    ...head,
    ...found.verdict,
    counterpart: `${found.other.title}${pledgeText(found.other)}`,
  }
}

const missing = (what: string): Verdict => ({
  cover: 'missing',
  why: `下级计划中没有对应的${what}`,
})

/** Likeness of two tasks' words from which one answers to the other, and from which it may. */
const alike = 0.55
const resembling = 0.3

function taskCover(task: PlanTask, others: readonly PlanTask[]): Covered {
  const head = { kind: 'task', id: task.id, title: task.title } as const
  const [found] = others
    .map((other) => ({ other, likeness: likenessOf(task, other) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const near = found && found.likeness >= resembling ? found : undefined
  if (!near) return { ...head, ...missing('任务'), counterpart: null }
  const sure = near.likeness >= alike
  return {
    ...head,
    cover: sure ? 'covered' : 'unknown',
    why: sure ? '有文字相近的任务' : '有部分文字相近的任务，是否对应需要人工核对',
    counterpart: near.other.title,
  }
}

/** By title or by the whole words, whichever says more; a task of the same department is a little nearer. */
function likenessOf(a: PlanTask, b: PlanTask): number {
  const words = Math.max(
    dice(titleKey(a.title), titleKey(b.title)),
    dice(titleKey(a.body), titleKey(b.body)),
  )
  const same = a.department !== null && a.department === b.department
  return same && words > 0 ? Math.min(1, words + 0.1) : words
}

/** A number of the upper plan beside the sum of those of all lower regions. */
export interface SumCheck extends Verdict {
  readonly id: string
  readonly title: string
}

/** Checks every goal whose number is shared out among the regions; `below` holds a plan, or null, for each. */
export function sumsOf(above: Plan, below: readonly (Plan | null)[]): SumCheck[] {
  return above.goals.flatMap((goal) => {
    const parts = below.map((plan) => (plan ? (sameFigure(goal, plan.goals)[0] ?? null) : null))
    const verdict = compareSum(goal, parts)
    return verdict ? [{ id: goal.id, title: goal.title, ...verdict }] : []
  })
}
