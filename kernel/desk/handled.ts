import type { Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { run, sql } from '../sql.ts'
import { reading } from '../transaction.ts'

/** How much waits for each of some posts by name, whoever may see it. */
export async function handledBy(
  kernel: Kernel,
  actor: Actor,
  posts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await reading(kernel.pool, actor, (client) =>
    run<{ post: string; open: number }>(
      client,
      sql`select post, open::integer from handled_by(${posts}::uuid[])`,
    ),
  )
  return new Map(found.rows.map(({ post, open }) => [post, open]))
}
