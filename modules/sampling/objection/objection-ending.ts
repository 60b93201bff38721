import {
  absent,
  byChoice,
  change,
  choice,
  isNot,
  known,
  lapse,
  longText,
  of,
  optional,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byLaboratory, byOfficer } from '../../casework/rights.ts'
import { resultNotice } from '../notice/result-notice.register.ts'
import { testReport } from '../report/test-report.register.ts'
import { foodSamplingMeasures, objecting } from '../sources.ts'

/** The notice is done with; with the last one the report is settled. */
const ends = [
  change(resultNotice, 'decide', { link: 'notice', with: {} }),
  change(testReport, 'settle', { link: 'report', with: {}, whenReady: true }),
]
const decided = {
  to: 'decided',
  by: byOfficer,
  fills: ['decision', 'outcome'],
  sets: { decidedOn: today },
  ask: {
    verdict: optional(
      choice('改变后的结论', { pass: '合格', annulled: '不作判定' }, { hint: '改变原结论的填写' }),
    ),
  },
  also: [
    change(testReport, 'overrule', {
      link: 'report',
      with: { final: of('verdict') },
      when: { verdict: known },
    }),
    ...ends,
  ],
} as const
const reasoned = [
  rule('须写明处理决定', 'decision', { decision: known }),
  rule('处理结果须是维持或改变原结论', 'outcome', {
    outcome: { op: 'oneOf', values: ['upheld', 'changed'] },
  }),
  rule('改变原结论的，须填写改变后的结论', 'verdict', {
    $any: [{ outcome: isNot('changed') }, { verdict: known }],
  }),
  rule('维持原结论的，不填改变后的结论', 'verdict', {
    $any: [{ outcome: isNot('upheld') }, { verdict: absent }],
  }),
]

/** Decided by the retest, or by the authority itself; refused or withdrawn. */
export const ending = {
  retested: {
    title: '复检完成',
    from: 'retesting',
    to: 'retested',
    by: [...byLaboratory, ...byOfficer],
    fills: ['result'],
    consequence: true,
  },
  decideRetest: {
    title: '按复检结论处理',
    source: objecting,
    from: 'retested',
    ...decided,
    leaves: [
      ...reasoned,
      rule('复检结论为最终结论：复检合格须改变原结论，复检不合格须维持', 'outcome', {
        $any: [
          { $all: [{ result: 'fail' }, { outcome: 'upheld' }] },
          { $all: [{ result: 'pass' }, { outcome: 'changed' }] },
        ],
      }),
    ],
  },
  decide: {
    title: '处理异议',
    source: foodSamplingMeasures.art(39),
    from: 'accepted',
    ...decided,
    when: { kind: { op: 'isNot', value: 'retest' } },
    leaves: reasoned,
    within: byChoice('term', {
      foodFact: workdays(setting('food.objectionFact', 20)),
      foodMethod: workdays(setting('food.objectionMethod', 30)),
    }).after('accepted'),
    otherwise: lapse({ to: 'same' }),
  },
  refuse: {
    title: '不予受理',
    source: objecting,
    from: 'filed',
    to: 'refused',
    by: byOfficer,
    fills: ['refusal'],
    ask: { reason: longText('理由') },
    sets: { outcome: 'refused' },
    leaves: [rule('须说明不予受理的情形', 'refusal', { refusal: known })],
    also: ends,
  },
  withdraw: {
    title: '登记撤回',
    from: ['filed', 'accepted', 'laboratoryChosen'],
    to: 'withdrawn',
    by: byOfficer,
    ask: { request: longText('企业的撤回申请') },
    sets: { outcome: 'withdrawn' },
    also: ends,
  },
} as const
