import type { OutlineNode } from '@zhiheng/policy'
import type { GoalItem, LivingItem, TaskItem } from './living.ts'

/**
 * Goals that a task may serve by the text alone: those that its words name, and those of the heading under which it
 * stands itself. A proposal for the office; goals that it has linked already are left out.
 */
export function mayServe(
  items: readonly LivingItem[],
  nodes: readonly OutlineNode[],
): (task: TaskItem) => string[] {
  const above = parents(nodes)
  const goals = items.filter((item): item is GoalItem => item.kind === 'goal')
  return (task) => {
    const linked = new Set(task.task.serves.map(({ goal }) => goal))
    const words = `${task.title}${task.quote}${task.task.body ?? ''}`
    const near = (goal: GoalItem) =>
      goal.node !== '' &&
      (goal.node === task.node ||
        (above.has(goal.node) && above.get(goal.node) === above.get(task.node)))
    const named = ({ title, goal }: GoalItem) =>
      [title, goal.indicatorTitle].some((name) => name.length > 3 && words.includes(name))
    return goals
      .filter((goal) => !linked.has(goal.id) && (near(goal) || named(goal)))
      .map(({ id }) => id)
  }
}

/** The heading above each node; nodes without one are left out. */
function parents(nodes: readonly OutlineNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (list: readonly OutlineNode[], above: string | null) => {
    for (const { id, children } of list) {
      if (above !== null) found.set(id, above)
      visit(children, id)
    }
  }
  visit(nodes, null)
  return found
}
