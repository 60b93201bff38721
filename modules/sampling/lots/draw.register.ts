import {
  allow,
  choice,
  code,
  date,
  defineRegister,
  department,
  instant,
  integer,
  lines,
  link,
  longText,
  optional,
  secret,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { inspectionRegimes } from '../../rectification/inspection/site-inspection.register.ts'
import { system } from '../../roles.ts'
import { planItem } from '../plan/plan-item.register.ts'
import { randomDraw } from '../sources.ts'

/**
 * A double-random draw of enterprises and of those who inspect them. The lists are published with a commitment to 32
 * secret bytes before anybody knows the witness; afterwards everything is public, and anyone draws it again.
 */
export const draw = defineRegister('draw', {
  title: '双随机抽取',
  source: randomDraw,
  key: null,
  fields: {
    drawNo: serial('抽取编号'),
    item: optional(link('计划产品', planItem)),
    subject: text('抽取事项'),
    firms: integer('抽取企业数', { least: 1, hint: '按各类比例抽取的，以比例为准' }),
    perFirm: integer('每家派出人数', { least: 2, hint: '不少于两人' }),
    perClass: optional(
      lines('各类企业抽查比例', {
        hint: '每行一类，如 a:1 表示 A 类抽 1%；不填则不分类别',
        distinct: true,
      }),
    ),
    weighted: yesNo('按风险类别加权', {
      hint: '名录要公布：加权或按类别抽取时，企业的类别随之可知',
    }),
    department: department('承办部门'),
    checks: optional(
      longText('检查事项', { hint: '抽取后安排监督检查的填写；安排抽样的不填，填计划产品' }),
    ),
    regime: optional(choice('检查领域', inspectionRegimes)),
    dueOn: optional(
      date('抽样或检查期限', { hint: '抽取后派出的抽样任务、安排的监督检查以此为期限' }),
    ),
    commitment: optional(code('承诺值', { hint: '秘密字节的摘要，抽取前公布' })),
    listHash: optional(code('名录摘要')),
    kept: optional(secret(code('封存的秘密'))),
    secret: optional(code('秘密字节')),
    witness: optional(text('见证', { hint: '名录公布时无人能知的内容，如之后某期彩票的开奖号码' })),
    seed: optional(code('种子')),
    rule: text('抽取规则'),
    drawnAt: optional(instant('抽取时间')),
    redrawn: optional(longText('重抽原因')),
    released: optional(yesNo('已公开', { internal: true })),
  },
  readBy: [...caseReaders, onceReleased],
  secretsReadBy: [allow(system, {})],
  public: [
    'drawNo',
    'subject',
    'firms',
    'perFirm',
    'perClass',
    'weighted',
    'checks',
    'regime',
    'commitment',
    'listHash',
    'secret',
    'witness',
    'seed',
    'rule',
    'drawnAt',
    'redrawn',
  ],
  search: ['subject'],
  filters: ['item', 'department', 'state'],
})
