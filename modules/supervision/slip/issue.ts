import {
  type Actor,
  type Address,
  addressText,
  find,
  type Kernel,
  list,
  newId,
  oneOf,
  Refusal,
  takeAll,
} from '@zhiheng/kernel'
import type { FieldsIn } from '../../programme/index.ts'

/** A slip that the office issues about a task. `request` makes a repeated order return the first answer. */
export interface SlipOrder {
  readonly request: string
  readonly task: Address
  readonly title: string
  readonly department: string
  readonly demands: string
  readonly replyBy: string
}

/** What became of one order: the slip, or the sentence that says why there is none. */
export type SlipResult = { readonly task: string } & (
  | { readonly slip: string; readonly slipNo: string }
  | { readonly problem: string }
)

/** Who issues, and when. */
export interface Issuing {
  readonly actor: Actor
  readonly at: Date
  /** The day of `at`. */
  readonly on: string
}

/** Issues slips one by one, each all or nothing: what is refused does not keep the others back. */
export async function issueSlips(
  kernel: Kernel,
  issuing: Issuing,
  orders: readonly SlipOrder[],
): Promise<SlipResult[]> {
  const results: SlipResult[] = []
  for (const order of orders) results.push(await issueOne(kernel, issuing, order))
  return results
}

async function issueOne(kernel: Kernel, by: Issuing, order: SlipOrder): Promise<SlipResult> {
  const task = addressText(order.task)
  const problem = await hindrance(kernel, by, order)
  if (problem) return { task, problem }
  try {
    return { task, ...(await draftAndIssue(kernel, by, order)) }
  } catch (error) {
    if (error instanceof Refusal) return { task, problem: error.message }
    throw error
  }
}

/** States in which a slip keeps its task supervised. */
export const runningStates = ['draft', 'issued', 'received', 'escalated', 'overdue', 'replied']

/** Why no slip is issued about a task that could be written; null where nothing is in the way. */
async function hindrance(
  kernel: Kernel,
  { actor, on }: Issuing,
  { task, replyBy }: SlipOrder,
): Promise<string | null> {
  if (replyBy < on) return '答复期限早于今天，请改为今天或以后'
  const found = await find(kernel, 'task', { actor, at: task })
  if (!found) return '没有这项任务，或者您的岗位看不到它'
  if (found.state === 'done') return '任务已经办结，不需要督办'
  const where = { region: task.region, task: task.id, state: oneOf(...runningStates) }
  const { records } = await list(kernel, 'supervision-slip', { actor, where, limit: 1 })
  return records[0] ? `已在督办（督办单 ${records[0].fields.slipNo}），没有重复印发` : null
}

async function draftAndIssue(
  kernel: Kernel,
  { actor, at }: Issuing,
  order: SlipOrder,
): Promise<{ readonly slip: string; readonly slipNo: string }> {
  const { request, task, replyBy, ...stated } = order
  const slip: Address = { region: task.region, id: newId() }
  const held = await find(kernel, 'task', { actor, at: task })
  const { document } = held!.fields as FieldsIn<'task'>
  const answers = { ...stated, replyBy, task: task.id, document }
  const [made] = await takeAll(kernel, { actor, at, request }, [
    { ref: ['supervision-slip', 'draft'], on: [{ at: slip, answers }] },
    { ref: ['supervision-slip', 'issue'], on: [{ at: slip, answers: { replyBy } }] },
  ])
  const issued = { ...slip, id: made!.records[0]!.id }
  const found = await find(kernel, 'supervision-slip', { actor, at: issued })
  return { slip: addressText(issued), slipNo: String(found!.fields.slipNo) }
}
