import type { Actor, Kernel } from '@zhiheng/kernel'
import { reading } from '@zhiheng/kernel/transaction.ts'
import { countedWork, taskList } from '@zhiheng/modules'

/** A region and a period; days in Shanghai, both included. */
export interface Period {
  readonly region: string
  readonly from: string
  readonly to: string
}

/** How often each counted work was done in the period, those that were not done too. */
export async function workDone(
  kernel: Kernel,
  actor: Actor,
  { region, from, to }: Period,
): Promise<readonly { readonly title: string; readonly times: number }[]> {
  const found = await reading(kernel.pool, actor, (client) =>
    client.query<{ step: string; times: number }>(
      `select register || '.' || step as step, count(*)::integer as times from event
      where region = $1 and at >= $2::timestamptz and at < ($3::timestamptz + interval '1 day')
      group by 1`,
      [region, `${from}T00:00:00+08:00`, `${to}T00:00:00+08:00`],
    ),
  )
  const times = new Map(found.rows.map((row) => [row.step, row.times]))
  return countedWork.map(({ title, steps }) => ({
    title,
    times: steps.reduce((sum, step) => sum + (times.get(step) ?? 0), 0),
  }))
}

/** The region's tasks that are overdue on the last day of the period. */
export async function overdueOn(
  kernel: Kernel,
  actor: Actor,
  { region, to }: Pick<Period, 'region' | 'to'>,
) {
  const { tasks } = await taskList(kernel, actor, to)
  return tasks.filter((task) => task.region === region && task.standing === 'overdue')
}
