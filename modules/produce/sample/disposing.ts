import {
  atLeast,
  atLeastSome,
  atMost,
  choice,
  create,
  date,
  field,
  known,
  listOf,
  longText,
  noneBut,
  of,
  oneOf,
  plus,
  rule,
  text,
  today,
} from '@zhiheng/kernel'
import { byHeadOf, byLaboratory, byOfficer, insideReaders } from '../../casework/rights.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { measureKinds } from '../kinds.ts'
import { originMeasuring } from '../measure/origin-measure.procedure.ts'
import { originMeasure } from '../measure/origin-measure.register.ts'
import { originMonitoring, removingRisks } from '../sources.ts'
import { judgedBy } from './judged.ts'

const demand = {
  kind: choice('措施种类', measureKinds),
  content: longText('措施内容'),
  until: date('落实期限', { hint: '经营者在这一天以前报告' }),
}
const orders = create(originMeasuring, 'order', {
  with: {
    sample: of('id'),
    base: of('base'),
    party: of('party'),
    department: of('department'),
    kind: of('kind'),
    content: of('content'),
    until: of('until'),
  },
})
const carriedOut = [noneBut(originMeasure, 'sample', { state: oneOf('done', 'lifted') })]

/** Measures are ordered, carried out and looked at; the case ends with a new measurement, or without one for a reason. */
export const disposing = {
  urge: {
    title: '先行责令措施',
    source: removingRisks,
    from: ['told', 'opposed', 'retesting', 'retested'],
    to: 'same',
    by: byOfficer,
    ask: demand,
    also: [orders],
  },
  order: {
    title: '责令采取措施',
    source: removingRisks,
    from: ['standing', 'ordered'],
    to: 'ordered',
    by: byOfficer,
    ask: demand,
    also: [orders],
  },
  keepMeasures: {
    title: '沿用已责令的措施',
    from: 'standing',
    to: 'ordered',
    by: byOfficer,
    when: { round: 1 },
    needs: [atLeastSome(originMeasure, 'sample', { least: 1, where: {} })],
  },
  refer: {
    title: '移送线索',
    source: removingRisks,
    from: ['standing', 'ordered', 'rechecked'],
    to: 'same',
    by: byOfficer,
    readBy: insideReaders,
    when: { medium: oneOf('soil', 'water', 'air') },
    ask: { subject: text('线索事由'), facts: longText('涉嫌违法的事实') },
    also: [
      create(clueHandling, 'record', {
        with: {
          subject: of('subject'),
          facts: of('facts'),
          receivedOn: today,
          source: 'inspection',
          party: of('party'),
          department: of('department'),
        },
      }),
    ],
  },
  resample: {
    title: '登记复测采样',
    source: originMonitoring,
    from: 'ordered',
    to: 'rechecking',
    by: byOfficer,
    fills: ['recheckNo', 'recheckOn', 'laboratory'],
    sets: { assignees: listOf(field('laboratory')), enteredOn: today },
    needs: carriedOut,
    leaves: [
      rule('须填写复测样品编号', 'recheckNo', { recheckNo: known }),
      rule('须填写复测采样日期', 'recheckOn', { recheckOn: known }),
      rule('复测采样日期不能早于告知日期', 'recheckOn', { recheckOn: atLeast(field('toldOn')) }),
      rule('复测采样日期不能晚于今天', 'recheckOn', { recheckOn: atMost(field('enteredOn')) }),
      rule('须填写检测机构', 'laboratory', { laboratory: known }),
    ],
  },
  recheck: {
    title: '录入复测结果',
    from: 'rechecking',
    to: 'rechecked',
    by: [...byLaboratory, ...byOfficer],
    fills: ['recheckValue', 'recheckReport'],
    sets: { recheckJudgement: judgedBy('recheckValue') },
    leaves: [rule('须填写复测测定值', 'recheckValue', { recheckValue: known })],
  },
  again: {
    title: '复测不合格，继续处置',
    source: removingRisks,
    from: 'rechecked',
    to: 'standing',
    by: byOfficer,
    when: { recheckJudgement: 'fail' },
    sets: { round: plus(field('round'), 1) },
  },
  close: {
    title: '复测合格，办结',
    source: removingRisks,
    from: 'rechecked',
    to: 'closed',
    by: byHeadOf,
    apartFrom: ['order', 'resample', 'recheck'],
    when: { recheckJudgement: 'pass' },
    sets: { outcome: 'rechecked', closedOn: today },
  },
  settle: {
    title: '不再复测，办结',
    source: removingRisks,
    from: 'ordered',
    to: 'closed',
    by: byHeadOf,
    apartFrom: ['order'],
    fills: ['outcome'],
    sets: { closedOn: today },
    needs: carriedOut,
    ask: { reason: longText('不再复测的理由') },
    leaves: [
      rule('须选择处置结果；复测合格的按复测办结', 'outcome', {
        outcome: oneOf('adjusted', 'destroyed', 'handedOn'),
      }),
    ],
  },
  reopen: {
    title: '恢复处置',
    from: 'closed',
    to: 'standing',
    by: byHeadOf,
    sets: { outcome: null, closedOn: null, round: plus(field('round'), 1) },
    ask: { reason: longText('恢复处置的理由') },
  },
} as const
