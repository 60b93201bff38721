import {
  choice,
  date,
  defineRegister,
  department,
  lines,
  link,
  longText,
  optional,
  party,
  region,
  serial,
  text,
} from '@zhiheng/kernel'
import { productClasses } from '../../casework/product-classes.ts'
import { caseReaders } from '../../casework/rights.ts'
import { riskManagement } from '../sources.ts'

/** Something that may mean a danger from a product: noticed once, or told by figures. */
export const signal = defineRegister('signal', {
  title: '风险信号',
  source: riskManagement,
  key: null,
  fields: {
    signalNo: serial('信号编号'),
    product: text('产品名称'),
    productClass: optional(choice('产品类别', productClasses)),
    kind: choice('信号来源', {
      sampling: '监督抽查',
      complaint: '投诉举报',
      injury: '产品伤害',
      incident: '质量安全事故',
      inspection: '监督检查',
      media: '舆情监测',
      outside: '外部通报',
    }),
    facts: longText('风险情况'),
    spread: choice('波及范围', { single: '个别', several: '多起', wide: '大范围' }),
    firstOn: date('首次发现日期'),
    openedOn: date('登记日期'),
    party: optional(party('涉及企业统一社会信用代码')),
    lot: optional(text('批次')),
    area: optional(region('涉及地区')),
    department: optional(department('承办部门')),
    assignees: optional(lines('承办人', { names: 'post' })),
    outcome: optional(
      choice('处理结果', { assessed: '已评估', dismissed: '不作为风险', merged: '并入其他信号' }),
    ),
    recallOn: optional(date('启动召回调查日期')),
    mergedInto: optional(link('并入的信号', { name: 'signal' })),
  },
  readBy: caseReaders,
  search: ['product'],
  sorts: ['firstOn'],
  filters: ['kind', 'productClass', 'party', 'outcome', 'state'],
  cube: { month: 'firstOn', by: ['kind', 'productClass', 'spread', 'outcome'] },
})
