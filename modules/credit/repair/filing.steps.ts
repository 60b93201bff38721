import {
  any,
  atMost,
  field,
  known,
  lapse,
  later,
  listOf,
  longText,
  months,
  nowhere,
  oneOf,
  ownPost,
  pick,
  type RowOf,
  rule,
  setting,
  today,
  type Value,
  workdays,
  years,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byOfficer, ownFirm } from '../../casework/rights.ts'
import { repairClasses, repairConditions } from '../sources.ts'
import { repair } from './repair.register.ts'

type Row = RowOf<typeof repair>
/** 轻微：至多三个月，履行后即可修复；一般：三个月至一年；严重：一年至三年. */
const minUntil = pick('severity', {
  minor: field('publicFrom'),
  general: later('publicFrom', months(3)),
  serious: later('publicFrom', years(1)),
})
const maxUntil = pick('severity', {
  minor: later('publicFrom', months(3)),
  general: later('publicFrom', years(1)),
  serious: later('publicFrom', years(3)),
})
/** Of a listing the days stand in the listing; of a penalty they follow from its class. */
const ofPenalty = (name: 'minUntil' | 'maxUntil', value: Value) =>
  pick('of', { list: field(name), penalty: value })
const waiting = ['filed', 'returned', 'accepted'] as const
const once = (name: 'entry' | 'publication') =>
  nowhere(repair, {
    same: { [name]: name },
    where: { state: oneOf(...waiting) },
    when: { [name]: known },
    says: '同一信息的修复申请正在办理，不得重复申请',
  })

/** Filed by the enterprise itself, completed where something lacks, accepted or refused in time. */
export const filingSteps = {
  file: {
    title: '申请修复',
    source: repairConditions,
    from: 'new',
    to: 'filed',
    by: [ownFirm],
    fills: [
      ...(['of', 'party', 'entry', 'publication', 'severity', 'publicFrom'] as const),
      ...(['minUntil', 'maxUntil', 'fulfilled', 'commitment', 'department'] as const),
    ],
    needs: [once('entry'), once('publication')],
    consequence: true,
  },
  sendBack: {
    title: '退回补正',
    from: 'filed',
    to: 'returned',
    by: byOfficer,
    ask: { reason: longText('需要补正的内容') },
  },
  complete: {
    title: '补正后重新提交',
    from: 'returned',
    to: 'filed',
    by: [ownFirm],
    fills: ['fulfilled', 'commitment', 'proofs'],
  },
  accept: {
    title: '受理并核查',
    source: repairClasses,
    from: 'filed',
    to: 'accepted',
    by: byOfficer,
    fills: ['severity', 'dutiesDone', 'harmRemoved', 'newPenalty', 'findings'],
    sets: {
      acceptedOn: today,
      assignees: listOf(ownPost),
      minUntil: ofPenalty('minUntil', minUntil),
      maxUntil: ofPenalty('maxUntil', maxUntil),
    },
    within: workdays(setting('repair.accept', 5)).after('filed'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
    leaves: [
      rule('请选择失信类别', 'severity', { severity: known }),
      rule(
        '列入名单属于严重失信，类别须为严重',
        'severity',
        any<Row>({ of: 'penalty' }, { severity: 'serious' }),
      ),
      rule('须写明处罚和义务是否履行', 'dutiesDone', { dutiesDone: known }),
      rule('须写明危害后果是否消除', 'harmRemoved', { harmRemoved: known }),
      rule('须写明是否再受较重行政处罚', 'newPenalty', { newPenalty: known }),
      rule('最短公示期未满，不能受理', 'minUntil', { minUntil: atMost(field('acceptedOn')) }),
      rule('须写明核查情况', 'findings', { findings: known }),
    ],
  },
  refuse: {
    title: '不予受理',
    source: repairConditions,
    from: 'filed',
    to: 'refused',
    by: byOfficer,
    fills: ['findings'],
    sets: { outcome: 'refused', decidedOn: today },
    leaves: [rule('不予受理的，须写明理由', 'findings', { findings: known })],
  },
  passOn: passOn(...waiting),
} as const
