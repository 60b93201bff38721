import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { ladder } from '../sources.ts'
import { reinspection } from './reinspection.register.ts'

/** A re-inspection is recorded with the step that it decides; only its words are corrected afterwards. */
export const reinspecting = defineProcedure('reinspecting', {
  title: '整改复查登记',
  source: ladder,
  about: reinspection,
  states: { recorded: '已登记' },
  steps: {
    record: {
      title: '登记复查',
      from: 'new',
      to: 'recorded',
      by: byOfficer,
      fills: [
        'nonconformity',
        'round',
        'on',
        'sampleNo',
        'findings',
        'result',
        'party',
        'department',
        'assignees',
      ],
      consequence: true,
    },
    correct: {
      title: '更正复查记录',
      from: 'recorded',
      to: 'same',
      by: byOfficer,
      fills: ['sampleNo', 'findings'],
      ask: { reason: longText('更正原因') },
    },
  },
})
