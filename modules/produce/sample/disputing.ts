import {
  choice,
  each,
  field,
  isNot,
  known,
  lapse,
  listOf,
  longText,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byFirm, byLaboratory, byOfficer } from '../../casework/rights.ts'
import { originMeasuring } from '../measure/origin-measure.procedure.ts'
import { originMonitoring, removingRisks, retesting, settings } from '../sources.ts'
import { judgedBy } from './judged.ts'
import { opensLead } from './leads.ts'

const stands = { to: 'standing', by: byOfficer, also: [opensLead] } as const

/** A failed result is told; whoever answers for the base disputes it, or it stands. */
export const disputing = {
  pass: {
    title: '确认合格',
    source: originMonitoring,
    from: 'measured',
    to: 'passed',
    by: byOfficer,
    when: { judgement: 'pass' },
  },
  tell: {
    title: '告知不合格结果',
    source: settings,
    from: 'measured',
    to: 'told',
    by: byOfficer,
    when: { judgement: 'fail' },
    fills: ['findings'],
    sets: { toldOn: today },
    leaves: [rule('须写明不合格情况', 'findings', { findings: known })],
    within: workdays(setting('produce.tell')).after('measured'),
    otherwise: 'same',
  },
  object: {
    title: '提出异议',
    source: settings,
    from: 'told',
    to: 'opposed',
    by: byFirm,
    fills: ['grounds', 'evidence'],
    leaves: [rule('须写明异议事由', 'grounds', { grounds: known })],
    within: workdays(setting('produce.object')).after('told'),
    otherwise: lapse({ to: 'standing', also: [opensLead] }),
  },
  acceptResult: {
    title: '登记无异议',
    source: removingRisks,
    from: 'told',
    ...stands,
    ask: { statement: longText('经营者的说明') },
  },
  acceptObjection: {
    title: '同意复检',
    source: retesting,
    from: 'opposed',
    to: 'retesting',
    by: byOfficer,
    fills: ['retestLaboratory'],
    sets: { assignees: listOf(field('retestLaboratory')) },
    leaves: [
      rule('须填写复检机构', 'retestLaboratory', { retestLaboratory: known }),
      rule('复检机构不能是初检机构', 'retestLaboratory', {
        retestLaboratory: isNot(field('laboratory')),
      }),
    ],
  },
  refuseObjection: {
    title: '不予复检',
    from: 'opposed',
    ...stands,
    ask: {
      why: choice('情形', {
        late: '逾期提出',
        sample: '样品不能用于复检',
        groundless: '异议不成立',
        other: '其他',
      }),
      reason: longText('理由'),
    },
  },
  withdrawObjection: {
    title: '登记撤回异议',
    from: ['opposed', 'retesting'],
    ...stands,
    ask: { request: longText('经营者的撤回申请') },
  },
  retest: {
    title: '录入复检结果',
    source: settings,
    from: 'retesting',
    to: 'retested',
    by: [...byLaboratory, ...byOfficer],
    fills: ['retested', 'retestReport'],
    sets: { retestJudgement: judgedBy('retested') },
    leaves: [rule('须填写复检测定值', 'retested', { retested: known })],
    within: workdays(setting('produce.retest')).after('retesting'),
    otherwise: 'same',
  },
  uphold: {
    title: '维持不合格结论',
    source: retesting,
    from: 'retested',
    when: { retestJudgement: 'fail' },
    ...stands,
  },
  overturn: {
    title: '按复检改为合格',
    source: retesting,
    from: 'retested',
    to: 'passed',
    by: byOfficer,
    when: { retestJudgement: 'pass' },
    sets: { judgement: 'pass' },
    also: [each(originMeasuring, 'lift', { link: 'sample', with: {} })],
  },
} as const
