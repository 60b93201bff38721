import {
  choice,
  date,
  defineRegister,
  department,
  file,
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
import { foodSafetyRegulation } from '../../casework/sources.ts'

/** Goods or places that were sealed or seized, until they are given back or taken away for good. */
export const seizure = defineRegister('seizure', {
  title: '查封扣押',
  source: foodSafetyRegulation.art(61),
  key: null,
  fields: {
    seizureNo: serial('查封扣押编号'),
    object: text('查封、扣押的场所或者财物'),
    case: optional(link('案件', { name: 'penalty-case' })),
    party: party('当事人统一社会信用代码'),
    regime: choice('领域', { food: '食品安全', other: '其他' }),
    list: longText('清单', { hint: '名称、规格、数量' }),
    place: text('存放地点'),
    seizedOn: date('查封、扣押日期'),
    record: optional(file('决定书和清单')),
    department: department('承办部门'),
    assignees: lines('经办人', {
      names: 'post',
      least: 2,
      distinct: true,
      hint: '不少于两名执法人员',
    }),
    prolonged: optional(yesNo('是否延长')),
    endedOn: optional(date('解除或者处理日期')),
    outcome: optional(
      choice('处理结果', { released: '解除', confiscated: '没收', destroyed: '销毁' }),
    ),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['object'],
  sorts: ['seizedOn'],
  filters: ['case', 'party', 'department', 'outcome', 'state'],
  cube: { month: 'seizedOn', by: ['regime', 'outcome'] },
})
