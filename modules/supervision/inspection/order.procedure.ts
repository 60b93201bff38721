import { allow, defineProcedure, of, send } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOffice } from '../../rights.ts'
import { office } from '../../roles.ts'
import { inspection } from '../sources.ts'
import { order } from './order.register.ts'
import { replying } from './reply.procedure.ts'

/** The lower office signs and reports; each report goes to the office of the round, a better one may follow. */
export const orderHandling = defineProcedure('finding-order-handling', {
  title: '上级督查交办办理',
  source: inspection,
  about: order,
  states: { delivered: '待签收', signed: '待整改', answered: '已报告', returned: '已退回' },
  steps: {
    deliver: {
      title: '交办',
      from: 'new',
      to: 'delivered',
      by: [allow(office, {})],
      fills: ['fact', 'from', 'finding', 'evidence', 'demand', 'rectifyBy'],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'signed', by: byOffice },
    answer: {
      title: '报告整改',
      from: ['signed', 'answered'],
      to: 'answered',
      by: byOffice,
      fills: ['rectification', 'rectificationEvidence'],
      also: [
        send(replying, 'deliver', {
          to: of('from'),
          with: {
            fact: of('fact'),
            finding: of('finding'),
            from: of('region'),
            rectification: of('rectification'),
            rectificationEvidence: of('rectificationEvidence'),
          },
        }),
      ],
    },
    return: sendBack(byOffice),
  },
})
