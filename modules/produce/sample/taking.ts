import {
  absent,
  atLeast,
  atMost,
  field,
  is,
  isNot,
  known,
  listOf,
  longText,
  notAfter,
  rule,
  today,
} from '@zhiheng/kernel'
import { byLaboratory, byOfficer } from '../../casework/rights.ts'
import { productionBase } from '../base/production-base.register.ts'
import { inputChecks, originMonitoring } from '../sources.ts'
import { judgedBy } from './judged.ts'
import { sheetNames } from './sheet.ts'

const complete = [
  rule('限值上限和下限至少填写一个', 'upperLimit', {
    $any: [{ upperLimit: known }, { lowerLimit: known }],
  }),
  rule('限值下限不能高于上限', 'lowerLimit', {
    $any: [
      { lowerLimit: absent },
      { upperLimit: absent },
      { lowerLimit: atMost(field('upperLimit')) },
    ],
  }),
  rule('农业投入品须填写种类', 'inputSort', {
    $any: [{ medium: isNot('input') }, { inputSort: known }],
  }),
  rule('只有农业投入品填写投入品种类', 'inputSort', {
    $any: [{ medium: is('input') }, { inputSort: absent }],
  }),
  rule('采样日期不能晚于登记日期', 'takenOn', { takenOn: atMost(field('registeredOn')) }),
]
const whileInUse = [notAfter('takenOn', { link: 'base', of: productionBase, day: 'until' })]
const corrected = sheetNames.filter((name) => name !== 'sampleNo' && name !== 'item')

/** From the field to the laboratory, and back with a value that is judged by the limits of the sheet. */
export const taking = {
  take: {
    title: '登记样品',
    source: originMonitoring,
    from: 'new',
    to: 'taken',
    by: byOfficer,
    fills: [...sheetNames, 'base', 'party', 'department'],
    sets: { registeredOn: today, round: 1 },
    leaves: complete,
    beside: whileInUse,
    takesFile: true,
  },
  correct: {
    title: '更正采样单',
    from: 'taken',
    to: 'same',
    by: byOfficer,
    fills: corrected,
    ask: { reason: longText('更正原因') },
    leaves: complete,
    beside: whileInUse,
  },
  void: {
    title: '作废',
    from: ['taken', 'testing'],
    to: 'voided',
    by: byOfficer,
    ask: { reason: longText('作废原因') },
  },
  hand: {
    title: '送检',
    source: inputChecks,
    from: 'taken',
    to: 'testing',
    by: byOfficer,
    fills: ['laboratory'],
    sets: { assignees: listOf(field('laboratory')) },
    leaves: [rule('须填写检测机构', 'laboratory', { laboratory: known })],
  },
  measure: {
    title: '录入检测结果',
    from: 'testing',
    to: 'measured',
    by: [...byLaboratory, ...byOfficer],
    fills: ['measured', 'measuredOn', 'report'],
    sets: { judgement: judgedBy('measured'), enteredOn: today },
    leaves: [
      rule('须填写测定值', 'measured', { measured: known }),
      rule('须填写检测日期', 'measuredOn', { measuredOn: known }),
      rule('检测日期不能早于采样日期', 'measuredOn', { measuredOn: atLeast(field('takenOn')) }),
      rule('检测日期不能晚于今天', 'measuredOn', { measuredOn: atMost(field('enteredOn')) }),
    ],
  },
  sendBack: {
    title: '退回检测机构',
    from: 'measured',
    to: 'testing',
    by: byOfficer,
    sets: { measured: null, measuredOn: null, judgement: null, report: null },
    ask: { reason: longText('退回原因') },
  },
} as const
