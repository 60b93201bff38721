import {
  byChoice,
  days,
  known,
  lapse,
  later,
  longText,
  months,
  oneOf,
  pick,
  rule,
  today,
  workdays,
  years,
} from '@zhiheng/kernel'
import { byHeadOf } from '../../casework/rights.ts'
import { penaltyLaw, penaltyPublicity } from '../../casework/sources.ts'
import { afterDecision } from './states.ts'

/** Shown within twenty working days, for three months or three years; taken down when it is changed, or ends. */
export const publicitySteps = {
  publish: {
    title: '公示处罚决定',
    source: penaltyPublicity.at('公示期限'),
    from: afterDecision,
    to: 'same',
    by: byHeadOf,
    secondPost: true,
    when: { outcome: oneOf<'penalised' | 'warned'>('penalised', 'warned') },
    fills: ['publicTerm'],
    sets: {
      released: true,
      publicUntil: pick('publicTerm', {
        short: later(today, months(3)),
        long: later(today, years(3)),
      }),
    },
    within: byChoice('outcome', { penalised: workdays(20), warned: workdays(20) }).after('decided'),
    otherwise: 'same',
    leaves: [rule('请选择公示时长', 'publicTerm', { publicTerm: known })],
  },
  expire: {
    title: '公示期满撤下',
    source: penaltyPublicity.at('公示期限'),
    from: afterDecision,
    to: 'same',
    by: byHeadOf,
    when: { released: true },
    sets: { released: false },
    ask: { reason: longText('撤下的理由') },
    within: days(0).afterDate('publicUntil'),
    otherwise: lapse({ to: 'same', sets: { released: false } }),
  },
  correct: {
    title: '变更、撤销决定',
    source: penaltyLaw.art(75),
    from: afterDecision,
    to: 'same',
    by: byHeadOf,
    fills: ['decision', 'fine', 'confiscated', 'outcome'],
    sets: { correctedOn: today },
    ask: { reason: longText('变更、撤销的理由') },
    leaves: [rule('须写明变更后的决定内容', 'decision', { decision: known })],
  },
  takeDown: {
    title: '撤回公示',
    source: penaltyPublicity.at('变更、撤销'),
    from: afterDecision,
    to: 'same',
    by: byHeadOf,
    when: { released: true },
    sets: { released: false },
    ask: { reason: longText('撤回的理由') },
    within: byChoice('released', { true: workdays(3) }).afterDate('correctedOn'),
    otherwise: 'same',
  },
} as const
