import { allow, change, defineProcedure, of } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOfficer } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { head, officer } from '../../roles.ts'
import { nonconformity } from '../nonconformity/nonconformity.register.ts'
import { announcementReceipt } from './announcement-receipt.register.ts'

/** Taken in, the day of the announcement stands on the case, and the second round begins. */
export const receiptHandling = defineProcedure('announcement-receipt-handling', {
  title: '公告回执办理',
  source: spotCheckMeasures.art(47),
  about: announcementReceipt,
  states: { delivered: '待接收', takenIn: '已接收', returned: '已退回' },
  voids: ['returned'],
  waits: {
    delivered: { asks: 'takeIn', why: '公告回执待接收' },
  },
  steps: {
    deliver: {
      title: '告知公告',
      from: 'new',
      to: 'delivered',
      by: [allow([officer, head], {})],
      fills: ['product', 'party', 'announcedOn', 'from', 'nonconformity', 'department'],
      delivers: true,
    },
    takeIn: {
      title: '接收',
      from: 'delivered',
      to: 'takenIn',
      by: byOfficer,
      also: [
        change(nonconformity, 'announced', {
          link: 'nonconformity',
          with: { announcedOn: of('announcedOn') },
        }),
      ],
    },
    return: sendBack(byOfficer),
  },
})
