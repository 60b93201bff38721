/** One line of a summary: what is counted, and the steps whose events are. */
export interface CountedWork {
  readonly title: string
  /** `register.step`. */
  readonly steps: readonly string[]
}

/** Steps that the clock takes are named after the step that was missed. */
const lapsed = ['task.signLapsed', 'supervision-slip.replyLapsed', 'finding.rectifyLapsed']

/** What an office's summary counts, in the order in which it stands there. */
export const countedWork: readonly CountedWork[] = [
  { title: '分办任务', steps: ['task.assign', 'task.reassign'] },
  { title: '部门签收任务', steps: ['task.sign'] },
  { title: '收到进展报送', steps: ['report.submit', 'report.resubmit'] },
  { title: '接收进展报送', steps: ['report.accept'] },
  { title: '退回进展报送', steps: ['report.return'] },
  { title: '任务验收办结', steps: ['task.close'] },
  { title: '到期未办（签收、答复、整改）', steps: lapsed },
  { title: '催办', steps: ['task.remind', 'task.remindToSign'] },
  { title: '印发督办单', steps: ['supervision-slip.issue'] },
  { title: '督办单办结', steps: ['supervision-slip.accept'] },
  { title: '印发会议通知', steps: ['meeting.call'] },
  { title: '召开会议', steps: ['meeting.hold'] },
  { title: '印发会议纪要', steps: ['meeting.minute'] },
  {
    title: '审议事项',
    steps: ['agree', 'agreeRevised', 'refuse', 'defer'].map((step) => `deliberation.${step}`),
  },
  { title: '议定事项列为任务', steps: ['decision.adopt'] },
  { title: '发起督查', steps: ['inspection-round.open'] },
  { title: '登记督查问题', steps: ['finding.record'] },
  { title: '督查问题销号', steps: ['finding.verify'] },
]
