import type { Sentence } from '../language/english.ts'

/** What a duty of supervision asks for, by its kind. */
export const supervisionDutyWords: Readonly<Record<string, Sentence>> = {
  receiveSlip: '签收督办单',
  replySlip: '答复督办单',
  replySlipLate: '逾期答复督办单',
  chaseSlip: '催办逾期未复的督办单',
  acceptSlip: '审核督办答复',
  supervise: '督办逾期任务',
  rectify: '整改督查问题',
  rectifyLate: '逾期整改',
  verifyFinding: '复查整改',
  receiptNotice: '会议回执',
  adopt: '议定事项',
  signOrder: '签收上级督查交办',
  answerOrder: '报告整改',
  takeReply: '接收下级整改报告',
  signFiling: '签收下级计划',
  reviewFiling: '审核下级计划',
  readFilingAnswer: '阅知上级审核意见',
  submitUnitPlan: '提交单位计划',
  reviewUnitPlan: '审核单位计划',
  amendUnitPlan: '修改被退回的单位计划',
  approveScheme: '审批评价方案',
  correctScheme: '更正被退回的评价方案',
}
