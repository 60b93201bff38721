import { defineProcedure } from '@zhiheng/kernel'
import { byIntake } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { byCode } from '../rights.ts'
import { submission } from './submission.register.ts'

const stated = [
  'respondent',
  'channel',
  'externalNo',
  'receivedOn',
  'wants',
  'text',
  'files',
  'person',
  'phone',
  'identity',
  'address',
  'agent',
  'respondentParty',
  'platformParty',
  'seller',
  'shownAddress',
  'actRegion',
  'product',
  'amount',
  'rewardWanted',
] as const

/** Received, and split into the complaint and the report that it holds. */
export const submissionHandling = defineProcedure('submission-handling', {
  title: '来件分流',
  source: complaintMeasures.art(9),
  about: submission,
  states: { received: '待分流' },
  steps: {
    receive: { title: '登记来件', from: 'new', to: 'received', by: byIntake, fills: stated },
    submit: { title: '网上来件', from: 'new', to: 'received', by: [byCode], fills: stated },
    amend: { title: '更正', from: 'received', to: 'received', by: byIntake, fills: stated },
  },
})
