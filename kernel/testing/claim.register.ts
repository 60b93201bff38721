import {
  allow,
  choice,
  date,
  decimal,
  defineAct,
  defineRegister,
  defineRole,
  department,
  instant,
  integer,
  lines,
  money,
  optional,
  own,
  post,
  serial,
  text,
  within,
  yesNo,
} from '@zhiheng/kernel'

/** What the claims of tests rest on. */
export const act = defineAct('申领办理办法（测试用）')
export const grader = defineRole('grader', '评定员')
export const here = [allow(grader, { region: within(own.scope) })]
const grades = { first: '一级', second: '二级' } as const

export const claim = defineRegister('claim', {
  title: '申领',
  source: act.art(1),
  key: null,
  fields: {
    caseNo: serial('案件编号'),
    orderNo: optional(serial('文号')),
    subject: text('事项'),
    receivedOn: date('收到日期'),
    knownAt: optional(instant('得知时间')),
    openedOn: date('登记日期'),
    inTime: optional(yesNo('及时')),
    handler: optional(text('经手岗位')),
    department: optional(department('承办部门')),
    assignees: lines('经办岗位', { names: 'post', least: 1, most: 3, distinct: true }),
    deaths: optional(integer('死亡人数')),
    injured: optional(integer('受伤人数')),
    severity: optional(integer('等级', { least: 1, most: 4 })),
    grade: optional(choice('级别', grades)),
    fine: optional(money('罚款')),
    reward: optional(money('奖励')),
    took: optional(integer('用时')),
    nextOn: optional(date('下次日期')),
    due: optional(date('最晚')),
    refusal: optional(choice('不予受理情形', { late: '逾期', other: '其他' })),
    refusalWhy: optional(text('不予受理理由')),
    chair: optional(post('主持人')),
    spent: optional(decimal('支出', 'kg')),
    left: optional(decimal('余量', 'kg')),
  },
  readBy: here,
  filters: ['state'],
})
