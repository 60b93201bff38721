import { absent, choice, longText, pick, setting, today, workdays } from '@zhiheng/kernel'
import { byHeadOf, byIntake, byOfficer } from '../../casework/rights.ts'
import { complaintMeasures, settings } from '../../casework/sources.ts'

/** After mediation: both sides are told, the case is closed and called back on; new evidence opens it once more. */
export const closingSteps = {
  tellEnd: {
    title: '告知双方结果',
    source: complaintMeasures.art(23),
    from: ['agreed', 'ended'],
    to: 'notified',
    by: byOfficer,
    within: workdays(7).afterDate('endedOn'),
    otherwise: 'same',
    sets: { notifiedOn: today },
    ask: {
      way: choice('告知方式', {
        platform: '平台',
        message: '短信',
        phone: '电话',
        letter: '书面',
        inPerson: '当面',
      }),
    },
  },
  close: { title: '办结', from: 'notified', to: 'closed', by: byOfficer },
  callBack: {
    title: '回访',
    source: settings,
    from: 'closed',
    to: 'same',
    by: byIntake,
    within: workdays(setting('complaint.callBack')).after('closed'),
    otherwise: 'same',
    fills: ['rating'],
    sets: { callBackOn: today, score: pick('rating', { r5: 5, r4: 4, r3: 3, r2: 2, r1: 1 }) },
  },
  reopen: {
    title: '重新调解',
    from: ['notified', 'closed'],
    to: 'accepted',
    by: byHeadOf,
    when: { reopened: absent },
    sets: {
      reopened: true,
      acceptedOn: today,
      endReason: null,
      endWhy: null,
      endedOn: null,
      notifiedOn: null,
      took: null,
      outcome: null,
    },
    ask: { reason: longText('新的证据和重新调解的理由') },
  },
} as const
