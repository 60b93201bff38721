import {
  allow,
  choice,
  date,
  defineRegister,
  department,
  is,
  lines,
  link,
  longText,
  optional,
  own,
  party,
  serial,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { enterprise } from '../../roles.ts'
import { planItem } from '../plan/plan-item.register.ts'
import { takingSamples } from '../sources.ts'

/** The enterprise learns of a task when it is over, never before. */
const firmAfterwards = ['done', 'absent', 'refused'].map((state) =>
  allow(enterprise, { party: is<string>(own.party), state }),
)

/** Two officers or more are sent to take a product from an enterprise. */
export const samplingTask = defineRegister('sampling-task', {
  title: '抽样任务',
  source: takingSamples,
  key: null,
  fields: {
    taskNo: serial('任务编号'),
    item: optional(link('计划产品', planItem)),
    draw: optional(link('双随机抽取', { name: 'draw' })),
    party: party('被抽样单位统一社会信用代码'),
    place: choice('抽样地点', { factory: '生产企业', shop: '经营场所', online: '网络购样' }),
    department: department('承办部门'),
    assignees: lines('抽样人员', {
      names: 'post',
      least: 2,
      distinct: true,
      hint: '不少于两人',
    }),
    dueOn: date('抽样期限'),
    outcome: optional(
      choice('抽样情况', { sampled: '已抽样', absent: '未抽到样', refused: '拒绝抽样' }),
    ),
    refusal: optional(longText('拒绝抽样的情形')),
  },
  readBy: [...caseReaders, ...firmAfterwards],
  sorts: ['dueOn'],
  filters: ['item', 'draw', 'party', 'department', 'outcome', 'state'],
  cube: { month: 'dueOn', by: ['place', 'outcome'] },
})
