import { defineInput, lastMonths, noLessThan, oneOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { penaltyCase } from './case.register.ts'
import { afterDecision } from './states.ts'

/** Decisions only: a case that is still being looked into says nothing of anybody. */
const decisions = {
  source: penaltyCase.source,
  about: partySubject,
  over: penaltyCase,
  by: 'party',
  on: 'decidedOn',
  asks: { window: lastMonths(120, 24), fine: noLessThan('fine') },
  kept: true,
} as const
const decided = { state: 'closed', outcome: 'penalised', decidedOn: '2026-03-01' } as const

export const penalties = defineInput('penalties', {
  ...decisions,
  title: '行政处罚次数',
  where: { state: oneOf<string>(...afterDecision), outcome: oneOf('penalised', 'warned') },
  gives: { give: 'count' },
  unit: '次',
  examples: [
    { given: [decided, { ...decided, state: 'heard', decidedOn: null }], expect: 1 },
    { given: [{ ...decided, fine: 99_99 }], with: { fine: 100_00 }, expect: 0 },
    { given: [{ ...decided, decidedOn: '2024-07-01' }], expect: 0 },
  ],
})

export const fines = defineInput('fines', {
  ...decisions,
  title: '罚款合计',
  where: { state: oneOf<string>(...afterDecision), outcome: 'penalised' },
  gives: { give: 'sum', of: 'fine' },
  unit: '分',
  examples: [
    {
      given: [
        { ...decided, fine: 10_00 },
        { ...decided, fine: 20_50 },
      ],
      expect: 30_50,
    },
    {
      given: [
        { ...decided, fine: 10_00 },
        { ...decided, fine: null },
      ],
      expect: { low: 10_00, high: Infinity },
    },
  ],
})
