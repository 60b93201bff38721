import { days, defineProcedure, longText } from '@zhiheng/kernel'
import { supervisors } from '../sources.ts'
import { supervisorKeepers } from './rights.ts'
import { socialSupervisor } from './supervisor.register.ts'

/** Appointed for a term, trained, renewed; without renewal the term ends by itself. */
export const supervisorKeeping = defineProcedure('social-supervisor-keeping', {
  title: '社会质量监督员聘任',
  source: supervisors,
  about: socialSupervisor,
  states: { appointed: '在聘', ended: '聘期届满', dismissed: '已解聘' },
  waits: { ended: { asks: 'renew', why: '监督员聘期届满，待续聘' } },
  steps: {
    appoint: {
      title: '聘任',
      from: 'new',
      to: 'appointed',
      by: supervisorKeepers,
      fills: ['field', 'unit', 'person', 'phone', 'area', 'department', 'appointedOn', 'endsOn'],
    },
    train: {
      title: '登记培训',
      from: 'appointed',
      to: 'same',
      by: supervisorKeepers,
      fills: ['trained'],
    },
    renew: {
      title: '续聘',
      source: supervisors,
      from: ['appointed', 'ended'],
      to: 'appointed',
      by: supervisorKeepers,
      within: days(0).unrolled().afterDate('endsOn'),
      otherwise: 'ended',
      fills: ['endsOn'],
    },
    dismiss: {
      title: '解聘',
      from: ['appointed', 'ended'],
      to: 'dismissed',
      by: supervisorKeepers,
      ask: { reason: longText('解聘的原因') },
    },
  },
})
