import {
  choice,
  code,
  date,
  decimal,
  defineRegister,
  department,
  file,
  integer,
  lines,
  link,
  longText,
  optional,
  party,
} from '@zhiheng/kernel'
import { caseReaders, ownFirmIn, ownLaboratory } from '../../casework/rights.ts'
import { productionBase } from '../base/production-base.register.ts'
import { outcomes, passOrFail } from '../kinds.ts'
import { originMonitoring } from '../sources.ts'
import { sheetFields } from './sheet.ts'

/** What a record is told by comes first: what was measured where, and whether it passed. */
const { sampleNo, specimen, item, ...sheet } = sheetFields
const value = (title: string, hint?: string) =>
  optional(decimal(title, '', { least: 0, ...(hint && { hint }) }))
const judged = (title: string) =>
  optional(choice(title, passOrFail, { hint: '由测定值和限值得出，不能填写' }))

/** No result before it is confirmed: what was taken the operator has on its own copy of the sheet. */
const onceItIsTold = ownFirmIn(
  'passed',
  'told',
  'opposed',
  'retesting',
  'retested',
  'standing',
  'ordered',
  'rechecking',
  'rechecked',
  'closed',
)

/** One item measured in the soil, the water, the air or an input of a base, and what was done where it failed. */
export const environmentSample = defineRegister('environment-sample', {
  title: '产地环境与投入品样品',
  source: originMonitoring,
  key: ['sampleNo', 'item'],
  fields: {
    sampleNo,
    specimen,
    base: link('生产基地', productionBase),
    item,
    measured: value('测定值', '未检出的填检出限，并在检测报告中注明'),
    judgement: judged('判定'),
    ...sheet,
    party: party('经营者统一社会信用代码', { hint: '基地的经营者' }),
    department: department('主管部门'),
    registeredOn: date('登记日期'),
    laboratory: optional(party('检测机构统一社会信用代码')),
    assignees: optional(lines('可见者', { internal: true })),
    measuredOn: optional(date('检测日期')),
    enteredOn: optional(date('结果录入日期')),
    report: optional(file('检测报告')),
    findings: optional(longText('不合格情况', { hint: '告知经营者的内容' })),
    toldOn: optional(date('告知日期')),
    grounds: optional(longText('异议事由')),
    evidence: optional(file('证明材料')),
    retestLaboratory: optional(party('复检机构统一社会信用代码')),
    retested: value('复检测定值'),
    retestReport: optional(file('复检报告')),
    retestJudgement: judged('复检判定'),
    round: integer('处置轮次', { internal: true }),
    recheckNo: optional(code('复测样品编号')),
    recheckOn: optional(date('复测采样日期')),
    recheckValue: value('复测测定值'),
    recheckReport: optional(file('复测报告')),
    recheckJudgement: judged('复测判定'),
    outcome: optional(choice('处置结果', outcomes)),
    closedOn: optional(date('办结日期')),
  },
  readBy: [...caseReaders, onceItIsTold, ownLaboratory],
  search: ['specimen'],
  sorts: ['takenOn'],
  filters: ['sampleNo', 'medium', 'judgement', 'base', 'party', 'maker', 'department', 'state'],
  cube: { month: 'takenOn', by: ['medium', 'inputSort', 'purpose', 'judgement', 'outcome'] },
})
