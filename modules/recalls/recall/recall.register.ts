import {
  choice,
  date,
  decimal,
  defineRegister,
  department,
  file,
  instant,
  integer,
  lines,
  link,
  longText,
  optional,
  party,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { batch } from '../ledger/batch.register.ts'
import { recallSystem } from '../sources.ts'
import { units } from '../units.ts'

/** A sum over the ledger; nobody fills it in. */
const summed = (title: string) =>
  optional(decimal(title, '', { hint: '由数量台账自动汇总，不能填写' }))

/** What is known of the product and of the danger. */
const subject = {
  caseNo: serial('召回编号'),
  product: text('产品名称'),
  regime: choice('产品范围', { food: '食品', goods: '消费品' }),
  party: party('召回责任单位统一社会信用代码'),
  batch: optional(link('产品批次', batch)),
  brand: optional(text('品牌')),
  model: optional(text('规格型号')),
  lot: optional(text('批号')),
  source: choice('信息来源', {
    firm: '企业报告',
    sampling: '监督抽查不合格',
    inspection: '监督检查',
    complaint: '投诉举报',
    incident: '质量安全事故',
    injury: '产品伤害监测',
    elsewhere: '其他地区通报',
    other: '其他',
  }),
  danger: longText('缺陷或不安全的情况'),
  harm: optional(longText('可能造成的危害')),
  knownAt: instant('获知时间', { hint: '启动召回的时限自获知时起算' }),
  grade: optional(
    choice('召回级别', {
      first: '一级（已经或可能严重损害健康、致人死亡）',
      second: '二级（一般健康损害）',
      third: '三级（标签标识虚假）',
    }),
  ),
}
/** Who handles it, and by which clock. */
const handling = {
  department: department('办理部门'),
  assignees: optional(lines('承办人', { names: 'post' })),
  openedOn: date('登记日期'),
  reportedOn: optional(date('企业报告日期')),
  reportFrom: optional(instant('报告时限起算时间', { internal: true })),
  daysToReport: optional(integer('获知至报告的天数')),
  clock: optional(
    choice('适用时限', {
      food1: '食品一级召回',
      food2: '食品二级召回',
      food3: '食品三级召回',
      goods: '消费品召回',
      goodsOrdered: '消费品责令召回',
    }),
  ),
  clockFrom: optional(instant('启动时限起算时间')),
  ordered: optional(yesNo('是否责令召回')),
  orderNo: optional(serial('责令召回文号')),
  orderedOn: optional(date('责令日期')),
}
/** What the enterprise plans, does and reports. */
const doing = {
  plan: optional(file('召回计划')),
  measure: optional(longText('召回和处置措施')),
  area: optional(text('召回区域')),
  affected: optional(decimal('计划召回数量', '', { least: 0 })),
  unit: optional(choice('计量单位', units)),
  plannedOn: optional(date('计划报告日期')),
  startedInTime: optional(yesNo('是否按期启动')),
  announcedOn: optional(date('公告日期')),
  countedFrom: optional(date('完成时限起算日期')),
  progressFrom: optional(date('进展报告起算日期')),
  completedOn: optional(date('完成日期')),
  finishedInTime: optional(yesNo('是否按期完成')),
  sold: summed('已售出'),
  recovered: summed('已召回'),
  used: summed('已消费或使用'),
  sealed: summed('库存封存'),
  destroyed: summed('已销毁'),
  remedied: summed('补救后放行'),
  gap: summed('尚未收回'),
  onHand: summed('待处置'),
  difference: optional(longText('数量差异说明')),
  summary: optional(longText('召回总结')),
  witnesses: optional(lines('监督销毁人员', { names: 'post', least: 2, distinct: true })),
  photos: optional(lines('监督销毁照片', { names: 'file', least: 1, most: 20 })),
  supervisedOn: optional(date('监督销毁日期')),
  effective: optional(choice('召回效果', { yes: '有效', part: '部分有效', no: '无效' })),
  outcome: optional(
    choice('办理结果', { done: '召回完成', forced: '强制处置', ended: '无需召回' }),
  ),
}

/** An unsafe food or a defective product is taken back by whoever made it, under the clock of its kind. */
export const recall = defineRegister('recall', {
  title: '缺陷产品召回',
  source: recallSystem,
  key: null,
  fields: { ...subject, ...handling, ...doing },
  readBy: [...caseReaders, ownFirm],
  search: ['product'],
  sorts: ['openedOn', 'announcedOn'],
  filters: ['party', 'regime', 'grade', 'department', 'outcome', 'state'],
  cube: {
    month: 'openedOn',
    by: ['regime', 'grade', 'ordered', 'startedInTime', 'finishedInTime', 'outcome'],
    sums: ['sold', 'recovered'],
  },
})
