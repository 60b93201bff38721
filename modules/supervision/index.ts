import { defineModule } from '@zhiheng/kernel'
import { decisionHandling } from './decision.procedure.ts'
import { decision } from './decision.register.ts'
import { findingHandling } from './finding.procedure.ts'
import { finding } from './finding.register.ts'
import { meetingHandling } from './meeting.procedure.ts'
import { meeting } from './meeting.register.ts'
import { noticeHandling } from './notice.procedure.ts'
import { notice } from './notice.register.ts'
import { roundHandling } from './round.procedure.ts'
import { round } from './round.register.ts'
import { slipHandling } from './slip.procedure.ts'
import { slip } from './slip.register.ts'
import { subjectHandling } from './subject.procedure.ts'
import { subject } from './subject.register.ts'

export { supervisionWaiting } from './waiting.ts'
export const supervisionModule = defineModule('supervision', {
  title: '督办督查',
  registers: [slip, round, subject, finding, meeting, notice, decision],
  procedures: [
    slipHandling,
    roundHandling,
    subjectHandling,
    findingHandling,
    meetingHandling,
    noticeHandling,
    decisionHandling,
  ],
  indicators: [],
  schemes: [],
})
