import {
  absent,
  byChoice,
  choice,
  create,
  each,
  known,
  longText,
  of,
  oneOf,
  rule,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byHeadOf } from '../../casework/rights.ts'
import { penaltyLaw, penaltyPublicity } from '../../casework/sources.ts'
import { publicationKeeping, terms } from './publication.procedure.ts'
import { afterDecision } from './states.ts'

/** Shown to the public within twenty working days; what is changed afterwards is taken down and may be shown anew. */
export const publicitySteps = {
  publish: {
    title: '公示处罚决定',
    source: penaltyPublicity.at('公示期限'),
    from: afterDecision,
    to: 'same',
    by: byHeadOf,
    secondPost: true,
    when: { outcome: oneOf<'penalised' | 'warned'>('penalised', 'warned'), published: absent },
    sets: { published: true },
    ask: { term: choice('公示时长', terms) },
    within: byChoice('outcome', { penalised: workdays(20), warned: workdays(20) }).after('decided'),
    otherwise: 'same',
    also: [
      create(publicationKeeping, 'publish', {
        with: {
          case: of('id'),
          decisionNo: of('decisionNo'),
          subject: of('subject'),
          party: of('party'),
          decision: of('decision'),
          decidedOn: of('decidedOn'),
          fine: of('fine'),
          confiscated: of('confiscated'),
          term: of('term'),
          department: of('department'),
        },
      }),
    ],
  },
  correct: {
    title: '变更、撤销决定',
    source: penaltyLaw.art(75),
    from: afterDecision,
    to: 'same',
    by: byHeadOf,
    fills: ['decision', 'fine', 'confiscated', 'outcome'],
    sets: { correctedOn: today, published: null },
    ask: { reason: longText('变更、撤销的理由') },
    leaves: [rule('须写明变更后的决定内容', 'decision', { decision: known })],
    also: [each(publicationKeeping, 'correct', { link: 'case', with: {} })],
  },
} as const
