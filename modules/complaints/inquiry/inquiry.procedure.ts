import { defineProcedure, longText, setting, today, workdays } from '@zhiheng/kernel'
import { byFirm, byOfficer } from '../../casework/rights.ts'
import { complaintMeasures, settings } from '../../casework/sources.ts'
import { complaintInquiry } from './inquiry.register.ts'

/** Asked, and answered by the enterprise, or by an officer for it. */
export const inquiryHandling = defineProcedure('complaint-inquiry-handling', {
  title: '告知被投诉人办理',
  source: complaintMeasures.art(37),
  about: complaintInquiry,
  states: { asked: '待答复', answered: '已答复', closed: '已撤回' },
  voids: ['closed'],
  waits: {
    asked: { asks: 'answer', why: '投诉待答复' },
  },
  steps: {
    ask: {
      title: '告知',
      from: 'new',
      to: 'asked',
      by: byOfficer,
      fills: ['product', 'complaint', 'party', 'asked', 'department'],
      sets: { askedOn: today },
    },
    answer: {
      title: '答复',
      source: settings,
      from: 'asked',
      to: 'answered',
      by: byFirm,
      within: workdays(setting('complaint.answer')).after('asked'),
      otherwise: 'same',
      fills: ['willing', 'answer'],
      sets: { answeredOn: today },
    },
    askMore: {
      title: '再次询问',
      from: 'answered',
      to: 'asked',
      by: byOfficer,
      fills: ['asked'],
      sets: { askedOn: today },
    },
    withdraw: {
      title: '撤回告知',
      from: 'asked',
      to: 'closed',
      by: byOfficer,
      ask: { reason: longText('撤回的原因') },
    },
  },
})
