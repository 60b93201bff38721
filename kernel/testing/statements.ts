import type { Kernel } from '../kernel.ts'

/** How many statements reach the database while `work` is done. */
export async function statementsOf(kernel: Kernel, work: () => Promise<unknown>): Promise<number> {
  const client = await kernel.pool.connect()
  const prototype = Object.getPrototypeOf(client) as { query: (...args: unknown[]) => unknown }
  client.release()
  const { query } = prototype
  let seen = 0
  prototype.query = function (...args) {
    seen += 1
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return seen
}
