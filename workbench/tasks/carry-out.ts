import { saysOf } from '../api/fault.ts'
import { takeSteps } from '../api/tasks.ts'
import { type BulkOrder, type BulkResult, resultsOf } from './bulk-orders.ts'

/** Each step on its own records; a step that is refused as a whole is the result of each of them. */
export async function carryOut(
  register: string,
  orders: readonly BulkOrder[],
): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  for (const order of orders) {
    try {
      const { problems } = await takeSteps(register, order.step, order.rows)
      results.push(...resultsOf(order, problems))
    } catch (error) {
      results.push(...order.titles.map((title) => ({ title, says: saysOf(error) })))
    }
  }
  return results
}
