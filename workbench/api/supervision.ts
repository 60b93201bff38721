import type { Outcome, StepRow } from './records.ts'
import { newRequest, send } from './request.ts'

/** A slip about a task as the office is offered it. */
export interface SlipProposal {
  readonly task: string
  readonly title: string
  readonly department: string | null
  readonly demands: string
  readonly replyBy: string
}
export interface SlipOrder extends Omit<SlipProposal, 'department'> {
  readonly request: string
  readonly department: string
}
/** What became of one order: the slip's address, or a sentence. */
export interface SlipResult {
  readonly task: string
  readonly slip?: string
  readonly slipNo?: string
  readonly problem?: string
}

export const readProposals = async (tasks: readonly string[]) =>
  (await send<{ proposals: SlipProposal[] }>('POST', '/supervision/proposals', { tasks })).proposals
export const issueSlips = async (orders: readonly SlipOrder[]) =>
  (await send<{ results: SlipResult[] }>('POST', '/supervision/slips', { orders })).results

/** Takes a step on several records: all, or none. @throws {Fault} */
export const takeAllSteps = (register: string, step: string, rows: readonly StepRow[]) =>
  send<Outcome>('POST', `/records/${register}/steps/${step}`, {
    request: newRequest(),
    rows,
    keep: 'all',
  })
