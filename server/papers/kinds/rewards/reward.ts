import { beside, form, paperOf, sealHere, signHere } from '../../declare/index.ts'

/** How a reward was graded and approved. It names nobody who reported. */
export const approval = paperOf('reward', 'approval', {
  title: '举报奖励审批表',
  when: ['approved', 'notified', 'settled'],
  drafts: ['graded'],
  meta: [['奖励编号：{caseNo}', '{department}']],
  blocks: [
    form([
      beside(['案件办结日期', '{closedOn}'], ['罚没款', '{fine}'], 12),
      beside(['奖励等级', '{grade}'], ['奖励金额', '{amount}'], 12),
      ['定级理由', '{gradeWhy}', 50],
      beside(['内部人员举报', '{insider}'], ['加奖', '{insiderExtra}'], 12),
      ['经办岗位意见', signHere, 30],
      ['财政部门意见', sealHere, 30],
      ['部门负责人意见', signHere, 30],
    ]),
  ],
})
