import {
  absent,
  known,
  lapse,
  listOf,
  longText,
  nextSerial,
  nowhere,
  oneOf,
  ownPost,
  rule,
  setting,
  somewhere,
  today,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byFirm, byOfficer, insideReaders, ownFirm } from '../../casework/rights.ts'
import { penaltyHandling } from '../../enforcement/penalty/case.procedure.ts'
import { listedActs, listNotice } from '../sources.ts'
import { listEntry } from './list-entry.register.ts'
import { open, penaltyDecided } from './states.ts'

const told = {
  facts: '须写明违法事实',
  listedFor: '须写明列入理由',
  consequence: '须写明列入后果',
  route: '须写明移出名单的途径：告知书与信用修复告知须一并送达',
} as const
const same = { party: 'party', decisionNo: 'decisionNo', region: 'region' } as const

/** Proposed with the penalty that it follows, told to the enterprise, answered by it or not. */
export const noticeSteps = {
  propose: {
    title: '提出列入建议',
    source: listedActs,
    from: 'new',
    to: 'proposed',
    by: byOfficer,
    fills: [
      'basis',
      'act',
      'article',
      'item',
      'years',
      'earlyMonths',
      'consentNeeded',
      'party',
      'decisionNo',
      'department',
    ],
    ask: { grounds: longText('列入建议') },
    readBy: insideReaders,
    sets: { assignees: listOf(ownPost) },
    consequence: true,
    needs: [
      somewhere(penaltyHandling, {
        same: { ...same, department: 'department' },
        where: { state: oneOf(...penaltyDecided), outcome: 'penalised' },
        says: '查无本机关对该当事人作出的这一行政处罚决定；谁处罚、谁列入',
      }),
      nowhere(listEntry, {
        same,
        where: { state: oneOf(...open) },
        says: '该处罚决定已经提出列入建议或者已经列入，不得重复',
      }),
    ],
  },
  notify: {
    title: '告知当事人',
    source: listNotice,
    from: 'proposed',
    to: 'noticed',
    by: byOfficer,
    fills: ['facts', 'listedFor', 'consequence', 'route'],
    sets: { noticedOn: today, noticeNo: nextSerial },
    leaves: Object.entries(told).map(([name, says]) =>
      rule(says, name as keyof typeof told, { [name]: known }),
    ),
  },
  plead: {
    title: '陈述、申辩',
    source: listNotice,
    from: 'noticed',
    to: 'stated',
    by: byFirm,
    fills: ['statement', 'evidence'],
    sets: { statedOn: today },
    leaves: [rule('须写明陈述、申辩意见', 'statement', { statement: known })],
    within: workdays(setting('list.statement')).afterDate('noticedOn'),
    otherwise: lapse({ to: 'unstated' }),
  },
  waive: {
    title: '放弃陈述、申辩',
    source: listNotice,
    from: 'noticed',
    to: 'unstated',
    by: [ownFirm],
    ask: { confirmed: longText('放弃陈述、申辩的表示') },
  },
  withdraw: {
    title: '撤回建议',
    from: ['proposed', 'noticed', 'stated', 'unstated', 'considered'],
    to: 'withdrawn',
    by: byOfficer,
    when: { decidedOn: absent },
    readBy: insideReaders,
    ask: { why: longText('撤回的理由') },
  },
  passOn: passOn(...open),
} as const
