import { defineProcedure, longText } from '@zhiheng/kernel'
import { byDepartment, byOffice } from '../../rights.ts'
import { meetings } from '../sources.ts'
import { notice } from './notice.register.ts'

/** Prepared, sent, receipted; on the day the office notes who came. */
export const noticeHandling = defineProcedure('meeting-notice-handling', {
  title: '会议通知办理',
  source: meetings,
  about: notice,
  states: {
    listed: '拟通知',
    sent: '待回执',
    receipted: '已回执',
    present: '出席',
    absent: '缺席',
    dropped: '不通知',
  },
  voids: ['dropped'],
  steps: {
    list: {
      title: '列入参会单位',
      from: 'new',
      to: 'listed',
      by: byOffice,
      fills: ['meeting', 'title', 'department'],
    },
    send: { title: '发出', from: 'listed', to: 'sent', by: byOffice },
    receipt: {
      title: '签收并报参会人员',
      from: ['sent', 'receipted'],
      to: 'receipted',
      by: byDepartment,
      fills: ['attendee'],
    },
    attend: {
      title: '登记出席',
      from: ['sent', 'receipted', 'absent'],
      to: 'present',
      by: byOffice,
      fills: ['attendee'],
    },
    miss: {
      title: '登记缺席',
      from: ['sent', 'receipted', 'present'],
      to: 'absent',
      by: byOffice,
      ask: { reason: longText('缺席原因') },
    },
    drop: {
      title: '剔除',
      from: ['listed', 'sent'],
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('剔除原因') },
    },
  },
})
