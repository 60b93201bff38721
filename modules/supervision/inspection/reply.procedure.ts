import { allow, change, defineProcedure, of } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOffice } from '../../rights.ts'
import { office } from '../../roles.ts'
import { inspection } from '../sources.ts'
import { finding } from './finding.register.ts'
import { reply } from './reply.register.ts'

/** Taken in, a report stands on its finding and waits to be verified there; one that says too little goes back. */
export const replying = defineProcedure('finding-reply-handling', {
  title: '下级整改报告办理',
  source: inspection,
  about: reply,
  states: { delivered: '待接收', accepted: '已接收', returned: '已退回' },
  steps: {
    deliver: {
      title: '报送',
      from: 'new',
      to: 'delivered',
      by: [allow(office, {})],
      fills: ['fact', 'finding', 'from', 'rectification', 'rectificationEvidence'],
      delivers: true,
    },
    accept: {
      title: '接收',
      from: 'delivered',
      to: 'accepted',
      by: byOffice,
      also: [
        change(finding, 'answered', {
          link: 'finding',
          with: {
            rectification: of('rectification'),
            rectificationEvidence: of('rectificationEvidence'),
          },
        }),
      ],
    },
    return: sendBack(byOffice),
  },
})
