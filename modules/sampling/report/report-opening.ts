import {
  atLeastSome,
  byChoice,
  change,
  field,
  known,
  lapse,
  longText,
  noneBut,
  of,
  pick,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byHeadOf, byLaboratory, byOfficer } from '../../casework/rights.ts'
import { objection } from '../objection/objection.register.ts'
import { sample } from '../sample.register.ts'
import { foodSamplingMeasures } from '../sources.ts'
import { testItem } from './test-item.register.ts'

const results = [
  'conclusion',
  'failedItems',
  'mainFailed',
  'microbial',
  'serious',
  'reserveUsable',
  'reserveExpiry',
  'file',
] as const

/** A struck item is none. */
const living = { $not: { state: 'struck' } }
const whole = [
  atLeastSome(testItem, 'report', { least: 1, where: living }),
  noneBut(testItem, 'report', { $any: [{ state: 'struck' }, { judgement: known }] }),
]
const stated = [
  rule('须填写检验结论', 'conclusion', { conclusion: known }),
  rule('不合格的须写明不合格项目', 'failedItems', {
    $any: [{ conclusion: 'pass' }, { failedItems: known }],
  }),
  rule('须说明是否存在严重风险', 'serious', { serious: known }),
  rule('须附报告文件', 'file', { file: known }),
]

/** In the laboratory: received, entered and signed, each in its time. */
export const opening = {
  open: {
    title: '委托检验',
    from: 'new',
    to: 'opened',
    by: byOfficer,
    fills: [
      'sample',
      'sampledOn',
      'sampleNo',
      'product',
      'lot',
      'regime',
      'kind',
      'method',
      'objection',
      'laboratory',
      'assignees',
      'department',
      'sampledUnit',
      'maker',
      'makerRegion',
      'term',
    ],
    sets: { late: false },
    consequence: true,
  },
  receive: {
    title: '收样',
    from: 'opened',
    to: 'received',
    by: [...byLaboratory, ...byOfficer],
    fills: ['receivedOn'],
    leaves: [
      rule('收样日期不能早于抽样日期', 'receivedOn', {
        receivedOn: { op: 'atLeast', value: field('sampledOn') },
      }),
    ],
  },
  sendBack: {
    title: '退样',
    from: 'opened',
    to: 'returned',
    by: byLaboratory,
    ask: { reason: longText('退样原因', { hint: '样品破损、封条不符等' }) },
  },
  enter: {
    title: '录入结论',
    from: ['received', 'entered'],
    to: 'entered',
    by: [...byLaboratory, ...byOfficer],
    fills: results,
    leaves: stated,
    needs: whole,
  },
  return: {
    title: '退回修改',
    from: 'entered',
    to: 'received',
    by: [...byLaboratory, ...byOfficer],
    ask: { reason: longText('退回原因') },
  },
  issue: {
    title: '签发报告',
    source: foodSamplingMeasures.art(24),
    from: 'entered',
    to: 'issued',
    by: [...byLaboratory, ...byOfficer],
    when: { kind: 'first' },
    apartFrom: ['enter'],
    needs: whole,
    sets: {
      issuedOn: today,
      final: field('conclusion'),
      urgency: pick('regime', {
        food: pick('serious', {
          true: 'foodSerious',
          false: pick('conclusion', { pass: 'foodPass', fail: 'foodFail' }),
        }),
      }),
    },
    within: byChoice('term', { food: workdays(20) }).afterDate('receivedOn'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
    also: [
      change(sample, 'conclude', {
        link: 'sample',
        dated: 'sampledOn',
        with: {
          conclusion: of('conclusion'),
          failedItems: of('failedItems'),
          mainFailed: of('mainFailed'),
        },
      }),
    ],
  },
  issueRetest: {
    title: '签发复检报告',
    source: foodSamplingMeasures.art(35),
    from: 'entered',
    to: 'retested',
    by: [...byLaboratory, ...byOfficer],
    when: { kind: 'retest' },
    apartFrom: ['enter'],
    needs: whole,
    sets: { issuedOn: today, final: field('conclusion') },
    within: byChoice('term', {
      retest: workdays(setting('food.retest', 10)),
      produceRetest: workdays(7),
    }).afterDate('receivedOn'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
    also: [
      change(objection, 'retested', {
        link: 'objection',
        with: { result: of('conclusion') },
      }),
    ],
  },
  correct: {
    title: '更正报告',
    from: 'issued',
    to: 'received',
    by: byHeadOf,
    ask: { reason: longText('更正原因') },
  },
} as const
