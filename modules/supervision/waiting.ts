import type { Waiting } from '../programme/index.ts'
import { runningStates } from './slip/issue.ts'

type Of = Omit<Waiting, 'state' | 'roles' | 'kind' | 'why'>

const ofDepartment = ['clerk', 'head']
const slip: Of = { register: 'supervision-slip', title: 'title', due: 'replyBy', first: true }
const finding: Of = { register: 'finding', title: 'fact', due: 'rectifyBy' }
const order: Of = { register: 'finding-order', title: 'fact', due: 'rectifyBy' }
const reply: Of = { register: 'finding-reply', title: 'fact' }
const notice: Of = { register: 'meeting-notice', title: 'title' }
const lateTask: Of = {
  register: 'task',
  title: 'title',
  due: 'deadline',
  onlyLate: true,
  unless: { register: 'supervision-slip', link: 'task', states: runningStates },
}

/** What of supervision waits for whom. A slip goes before all other work of its department. */
export const supervisionWaiting: readonly Waiting[] = [
  wait(slip, ['issued', ofDepartment], ['receiveSlip', '督办单待签收']),
  wait(slip, ['received', ofDepartment], ['replySlip', '督办单待答复']),
  wait(slip, ['escalated', ofDepartment], ['replySlip', '提级督办，待答复']),
  wait(slip, ['overdue', ofDepartment], ['replySlipLate', '督办单逾期未复']),
  wait(slip, ['overdue', ['office']], ['chaseSlip', '部门逾期未复，可提级督办或延期']),
  wait(slip, ['replied', ['office']], ['acceptSlip', '督办答复待审核']),
  wait(lateTask, ['assigned', ['office']], ['supervise', '任务逾期未办结，部门尚未签收']),
  wait(lateTask, ['unsigned', ['office']], ['supervise', '任务逾期未办结，部门逾期未签收']),
  wait(lateTask, ['signed', ['office']], ['supervise', '任务逾期未办结']),
  wait(finding, ['open', ofDepartment], ['rectify', '督查问题待整改']),
  wait(finding, ['overdue', ofDepartment], ['rectifyLate', '督查问题逾期未改']),
  wait(finding, ['rectified', ['office']], ['verifyFinding', '整改待复查']),
  wait(order, ['delivered', ['office']], ['signOrder', '上级督查交办待签收']),
  wait(order, ['signed', ['office']], ['answerOrder', '上级督查交办待整改']),
  wait(reply, ['delivered', ['office']], ['takeReply', '下级整改报告待接收']),
  wait(notice, ['sent', ofDepartment], ['receiptNotice', '会议通知待回执']),
  wait({ register: 'decision', title: 'title' }, ['drafted', ['office']], ['adopt', '待议定']),
]

function wait(
  of: Of,
  [state, roles]: readonly [string, readonly string[]],
  [kind, why]: readonly [string, string],
): Waiting {
  return { ...of, state, roles, kind, why }
}
