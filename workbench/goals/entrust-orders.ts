import { formatTarget } from '@zhiheng/ui'
import type { GoalRow } from '../api/goals.ts'
import type { BulkOrder } from '../tasks/bulk-orders.ts'

/** Makes one department responsible for several goals. */
export const entrustOrders = (goals: readonly GoalRow[], department: string): BulkOrder[] => [
  {
    step: 'entrust',
    titles: goals.map(titleOf),
    rows: goals.map(({ region, id, version }) => ({
      at: { region, id },
      expect: version,
      answers: { department },
    })),
  },
]

/** A goal among others of the same indicator. */
const titleOf = (goal: GoalRow): string =>
  [goal.title, formatTarget(goal), goal.deadline].filter(Boolean).join(' ')
