import type { RowOf } from '@zhiheng/kernel'
import {
  absent,
  any,
  days,
  known,
  lapse,
  longText,
  nextSerial,
  oneOf,
  rule,
  setting,
  today,
} from '@zhiheng/kernel'
import { byHeadOf, insideReaders } from '../../casework/rights.ts'
import { penaltyLaw, penaltyProcedure } from '../../casework/sources.ts'
import type { penaltyCase } from './case.register.ts'
import { beforeDecision } from './states.ts'

type Row = RowOf<typeof penaltyCase>

const decided = oneOf<'penalised' | 'warned' | 'spared' | 'notProven'>(
  'penalised',
  'warned',
  'spared',
  'notProven',
)

/** The head decides, and is not the one who proposed it. */
export const decisionSteps = {
  decide: {
    title: '作出决定',
    source: penaltyLaw.art(60),
    from: ['heard', 'waived'],
    to: 'decided',
    by: byHeadOf,
    fills: ['outcome', 'decision', 'fine', 'confiscated', 'other'],
    sets: { decidedOn: today, decisionNo: nextSerial },
    apartFrom: ['investigate', 'propose'],
    within: days(90).afterDate('filedOn').pausedIn('suspended'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
    leaves: [
      rule('请选择决定的种类', 'outcome', { outcome: decided }),
      rule('须写明决定内容', 'decision', { decision: known }),
      rule('不予处罚的不能有罚款', 'fine', any<Row>({ outcome: 'penalised' }, { fine: absent })),
    ],
  },
  prolong: {
    title: '延长办案期限',
    source: penaltyProcedure.at('办案期限'),
    from: beforeDecision,
    to: 'same',
    by: byHeadOf,
    readBy: insideReaders,
    when: { prolonged: absent },
    sets: { prolonged: true },
    ask: { reason: longText('延长的理由') },
    extends: { step: 'decide', by: days(setting('case.prolong', 30)) },
  },
} as const
