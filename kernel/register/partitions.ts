import { dayIn, type Kernel } from '../kernel.ts'
import { run, sql } from '../sql.ts'

/** Makes the partitions of the next year wherever they are missing. Returns how many were made; harmless to repeat. */
export async function makePartitions(
  kernel: Kernel,
  { at }: { readonly at: Date },
): Promise<number> {
  const next = Number(dayIn(at).slice(0, 4)) + 1
  const found = await run<{ made: number }>(
    kernel.pool,
    sql`select make_partitions(${next}::integer) as made`,
  )
  return found.rows[0]!.made
}
