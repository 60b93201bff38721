import {
  choice,
  date,
  defineRegister,
  department,
  file,
  lines,
  link,
  longText,
  money,
  optional,
  post,
  serial,
  yesNo,
} from '@zhiheng/kernel'
import { rewardMeasures } from '../../casework/sources.ts'
import { rewardReaders } from '../rights.ts'

/**
 * The reward for what was reported and proved true: what it is worth, who pays it, whether it was claimed. Who reported
 * stands in `informant` alone.
 */
export const reward = defineRegister('reward', {
  title: '举报奖励',
  source: rewardMeasures.art(11),
  key: null,
  headline: ['tip', 'openedOn'],
  fields: {
    caseNo: serial('奖励编号'),
    tip: link('举报', { name: 'tip' }),
    submission: link('来件', { name: 'submission' }),
    openedOn: date('提出日期'),
    closedOn: date('案件办结日期'),
    department: optional(department('办案部门')),
    assignees: optional(lines('经办岗位', { names: 'post' })),
    fine: optional(money('罚没款', { hint: '罚款与没收违法所得之和' })),
    grade: optional(choice('奖励等级', { first: '一级', second: '二级', third: '三级' })),
    gradeWhy: optional(longText('定级理由')),
    insider: optional(yesNo('内部人员举报')),
    insiderExtra: optional(money('内部人员加奖')),
    amount: optional(money('奖励金额')),
    payer: optional(post('发放岗位')),
    secondPayer: optional(post('复核发放岗位')),
    financeAgreed: optional(yesNo('财政部门同意')),
    financePaper: optional(file('财政部门意见')),
    notifiedOn: optional(date('通知日期')),
    paid: optional(money('已发放金额')),
    outcome: optional(
      choice('结果', {
        paid: '已发放',
        unclaimed: '逾期未领',
        refused: '不予奖励',
        reclaimed: '已追回',
      }),
    ),
  },
  readBy: rewardReaders,
  sorts: ['openedOn'],
  filters: ['tip', 'grade', 'outcome', 'state'],
})
