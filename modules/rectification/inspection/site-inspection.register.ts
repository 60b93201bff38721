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
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { inspectionMechanism } from '../sources.ts'
import { inspectionKinds, inspectionOutcomes, inspectionRegimes } from './kinds.ts'

export { inspectionRegimes }

/**
 * One visit of two officers to an enterprise: on what basis, what they looked at, what they found. The authority's own
 * record; what the enterprise is told of it is an `inspection-result`.
 */
export const siteInspection = defineRegister('site-inspection', {
  title: '监督检查',
  source: inspectionMechanism,
  key: null,
  fields: {
    inspectionNo: serial('检查编号'),
    basis: text('检查依据', { hint: '计划、抽取结果或来件的名称和编号' }),
    kind: choice('检查方式', inspectionKinds),
    regime: choice('检查领域', inspectionRegimes),
    riskClass: optional(choice('企业风险等级', { a: 'A', b: 'B', c: 'C', d: 'D' })),
    publicity: optional(
      choice(
        '公示时限类别',
        { food: '食品检查结果', random: '双随机检查结果' },
        { internal: true },
      ),
    ),
    draw: optional(link('双随机抽取', { name: 'draw' })),
    party: party('企业统一社会信用代码'),
    on: date('计划检查日期'),
    items: longText('检查事项'),
    department: department('检查部门'),
    assignees: optional(
      lines('检查人员', { names: 'post', least: 2, distinct: true, hint: '两人以上' }),
    ),
    doneOn: optional(date('检查日期')),
    findings: optional(longText('检查情况')),
    outcome: optional(choice('检查结果', inspectionOutcomes)),
    quality: optional(choice('案卷评查', { good: '合格', flawed: '有瑕疵', wrong: '错误执法' })),
    qualityNote: optional(longText('评查意见')),
    liability: optional(longText('执法责任', { hint: '错误执法的，写明责任人员和处理' })),
    released: optional(yesNo('是否公开')),
  },
  headline: ['party', 'kind', 'on'],
  readBy: [...caseReaders, onceReleased],
  public: ['kind', 'regime', 'party', 'doneOn', 'outcome'],
  search: ['basis'],
  sorts: ['on'],
  filters: ['party', 'kind', 'draw', 'department', 'outcome', 'state'],
  cube: { month: 'on', by: ['kind', 'regime', 'riskClass', 'outcome', 'quality'] },
})
