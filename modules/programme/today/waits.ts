/** Registers of the programme whose states wait for somebody. */
export type Wait = 'document' | 'task' | 'reported-figure' | 'report'

/** Which state of a record waits for which role, and what it waits for; departments wait for their own only. */
export const waits: readonly {
  readonly register: Wait
  readonly state: string
  readonly roles: readonly string[]
  readonly kind: string
  readonly why: string
}[] = [
  row(['task', 'confirmed'], ['office'], ['assign', '任务待分办']),
  row(['task', 'objected'], ['office'], ['answerObjection', '部门对分办提出异议，待答复']),
  row(['task', 'completed'], ['office'], ['close', '部门申请办结，待验收']),
  row(['report', 'submitted'], ['office'], ['acceptReport', '进展报告待接收']),
  row(['reported-figure', 'approved'], ['office'], ['acceptFigure', '填报数据待接收']),
  row(['document', 'confirmed'], ['office', 'head'], ['publish', '文件待公开审查']),
  row(['document', 'published'], ['office', 'head'], ['takeDown', '申请撤下公开，待审查']),
  row(['task', 'assigned'], ['clerk', 'head'], ['sign', '任务待签收']),
  row(['task', 'unsigned'], ['clerk', 'head'], ['sign', '任务逾期未签收']),
  row(['task', 'signed'], ['clerk', 'head'], ['work', '任务办理中']),
  row(['report', 'returned'], ['clerk', 'head'], ['resubmit', '进展报告被退回，待重新报送']),
  row(
    ['reported-figure', 'returned'],
    ['clerk', 'head'],
    ['resubmitFigure', '填报数据被退回，待重新填报'],
  ),
  row(['reported-figure', 'submitted'], ['head'], ['approveFigure', '填报数据待审签']),
]

function row(
  [register, state]: readonly [Wait, string],
  roles: readonly string[],
  [kind, why]: readonly [string, string],
) {
  return { register, state, roles, kind, why }
}

/** States of tasks that are looked at: what waits in them, or what they owe. */
export const statesOf = (register: Wait): readonly string[] => [
  ...new Set(waits.filter((wait) => wait.register === register).map(({ state }) => state)),
]
