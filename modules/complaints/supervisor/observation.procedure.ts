import { create, defineProcedure, longText, of, today } from '@zhiheng/kernel'
import { byIntake } from '../../casework/rights.ts'
import { supervisors } from '../sources.ts'
import { submissionHandling } from '../submission/submission.procedure.ts'
import { observation } from './observation.register.ts'
import { byWhoListens } from './rights.ts'

const told = [
  'respondent',
  'supervisor',
  'on',
  'kind',
  'party',
  'places',
  'found',
  'files',
] as const

/** Told, and taken up by the desk as a report, or not. */
export const observationHandling = defineProcedure('observation-handling', {
  title: '监督员观察办理',
  source: supervisors,
  about: observation,
  states: { given: '待处理', taken: '已转为线索', dismissed: '不转办' },
  waits: { given: { asks: 'take', why: '监督员观察待处理' } },
  steps: {
    give: { title: '登记观察', from: 'new', to: 'given', by: byWhoListens, fills: told },
    amend: { title: '更正', from: 'given', to: 'given', by: byWhoListens, fills: told },
    take: {
      title: '转为线索',
      from: 'given',
      to: 'taken',
      by: byIntake,
      sets: { outcome: 'taken' },
      also: [
        create(submissionHandling, 'receive', {
          with: {
            respondent: of('respondent'),
            channel: 'other',
            receivedOn: today,
            wants: 'tip',
            text: of('found'),
            files: of('files'),
            respondentParty: of('party'),
            rewardWanted: false,
          },
        }),
      ],
    },
    dismiss: {
      title: '不转办',
      from: 'given',
      to: 'dismissed',
      by: byIntake,
      sets: { outcome: 'dismissed' },
      ask: { reason: longText('不转办的理由') },
    },
    reopen: {
      title: '重新处理',
      from: 'dismissed',
      to: 'given',
      by: byIntake,
      sets: { outcome: null },
      ask: { reason: longText('重新处理的理由') },
    },
  },
})
