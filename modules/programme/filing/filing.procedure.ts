import { allow, defineProcedure, longText, of, send } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { office } from '../../roles.ts'
import { plans } from '../sources.ts'
import { answering } from './answer.procedure.ts'
import { filing } from './filing.register.ts'

const answer = (verdict: 'approved' | 'returned', opinion: string) =>
  send(answering, 'deliver', {
    to: of('from'),
    with: {
      document: of('document'),
      title: of('title'),
      from: of('region'),
      version: of('version'),
      verdict,
      opinion: of(opinion),
    },
  })

/** The upper office signs for a plan, then approves or returns it; what it says goes back to the lower office. */
export const filingHandling = defineProcedure('plan-filing-handling', {
  title: '下级计划审核',
  source: plans,
  about: filing,
  states: { delivered: '待签收', signed: '待审核', approved: '已批准', returned: '已退回' },
  steps: {
    deliver: {
      title: '报送',
      from: 'new',
      to: 'delivered',
      by: [allow(office, {})],
      fills: [
        'title',
        'docNo',
        'from',
        'document',
        'upperNo',
        'version',
        'digest',
        'goals',
        'tasks',
        'covered',
        'weaker',
        'missing',
        'unknown',
        'note',
      ],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'signed', by: byOffice },
    approve: {
      title: '批准',
      from: 'signed',
      to: 'approved',
      by: byOffice,
      fills: ['opinion'],
      also: [answer('approved', 'opinion')],
    },
    return: {
      title: '退回',
      from: ['delivered', 'signed'],
      to: 'returned',
      by: byOffice,
      ask: { reason: longText('退回原因') },
      also: [answer('returned', 'reason')],
    },
  },
})
