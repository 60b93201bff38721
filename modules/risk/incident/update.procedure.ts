import { defineProcedure, now } from '@zhiheng/kernel'
import { ownFirm } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'
import { byOfficerHere } from '../rights.ts'
import { figures } from './figures.ts'
import { incidentUpdate } from './update.register.ts'

/** Only ever added to: what was told once stays as it was told. */
export const updateKeeping = defineProcedure('incident-update-keeping', {
  title: '事故补报登记',
  source: accidentRules.art(13),
  about: incidentUpdate,
  states: { kept: '已补报' },
  steps: {
    add: {
      title: '补报',
      from: 'new',
      to: 'kept',
      by: [ownFirm, ...byOfficerHere],
      fills: ['incident', 'party', 'text', ...figures],
      sets: { at: now },
      consequence: true,
    },
  },
})
