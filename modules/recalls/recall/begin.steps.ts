import {
  absent,
  all,
  any,
  daysSince,
  field,
  known,
  longText,
  now,
  rule,
  today,
} from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer, bySystem, ownFirm } from '../../casework/rights.ts'
import { dangerReport, recallPlan } from '../sources.ts'
import { clockOfItsKind, toTell } from './clocks.ts'

/** What is told of a product that may have to be taken back. */
export const stated = [
  'product',
  'regime',
  'party',
  'batch',
  'brand',
  'model',
  'lot',
  'source',
  'danger',
  'harm',
  'knownAt',
  'grade',
  'department',
  'assignees',
] as const
/** An enterprise does not choose who handles its case. */
const ownStated = stated.filter((name) => name !== 'assignees')
const clocks = { clock: clockOfItsKind, clockFrom: field('knownAt'), openedOn: today } as const

/** How a recall comes up: the enterprise reports it, or the authority learns of it and asks the enterprise. */
export const begin = {
  known: {
    title: '登记缺陷或不安全信息',
    source: recallPlan,
    from: 'new',
    to: 'known',
    by: [...byOfficer, ...bySystem],
    fills: stated,
    sets: { ...clocks, reportFrom: field('knownAt') },
  },
  report: {
    title: '企业报告缺陷或不安全信息',
    source: recallPlan,
    from: 'new',
    to: 'known',
    by: [ownFirm],
    fills: ownStated,
    sets: { ...clocks, reportedOn: today, daysToReport: daysSince('knownAt') },
  },
  tell: {
    title: '企业补充报告',
    source: dangerReport,
    from: 'known',
    to: 'same',
    by: byFirm,
    when: { reportedOn: absent },
    fills: ['danger', 'harm'],
    sets: { reportedOn: today, daysToReport: daysSince('knownAt') },
    within: toTell,
    otherwise: 'same',
  },
  assess: {
    title: '确定召回级别',
    source: recallPlan,
    from: 'known',
    to: 'same',
    by: byFirm,
    when: { regime: 'food' },
    fills: ['grade', 'harm'],
    sets: { clock: clockOfItsKind },
    leaves: [rule('请选择召回级别', 'grade', { grade: known })],
  },
  end: {
    title: '认定无需召回',
    source: recallPlan,
    from: 'known',
    to: 'ended',
    by: byHeadOf,
    sets: { outcome: 'ended' },
    ask: { grounds: longText('认定的理由') },
  },
  reopen: {
    title: '重新办理',
    from: 'ended',
    to: 'known',
    by: byHeadOf,
    sets: { outcome: null, ordered: null, clock: clockOfItsKind, clockFrom: now },
    ask: { grounds: longText('新的情况') },
  },
} as const

/** A plan of food names its grade; every plan what is to be done, where, and how much there is. */
export const completePlan = [
  rule('食品召回须确定级别', 'grade', any({ regime: 'goods' }, { grade: known })),
  rule('召回计划须写明召回和处置措施', 'measure', { measure: known }),
  rule('召回计划须写明召回区域', 'area', { area: known }),
  rule('召回计划须写明数量和计量单位', 'affected', all({ affected: known }, { unit: known })),
]
