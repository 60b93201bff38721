import type { RegisterLabels } from '../../labels.ts'

/** English of “会议通知”. */
export const meetingNotice: RegisterLabels = {
  title: 'Meeting notices',
  fields: {
    meeting: 'Meeting',
    title: 'Name of the meeting',
    department: 'Body invited',
    attendee: { title: 'Attending', hint: 'Name and office' },
  },
  states: {
    listed: 'To be notified',
    sent: 'Awaiting receipt',
    receipted: 'Receipted',
    present: 'Present',
    absent: 'Absent',
    dropped: 'Not notified',
  },
  steps: {
    list: 'List a body',
    send: 'Send',
    receipt: 'Sign for and name who attends',
    attend: 'Record attendance',
    miss: { title: 'Record absence', ask: { reason: 'Reason for the absence' } },
    drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
  },
}
