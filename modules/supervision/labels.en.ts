import type { ModuleLabels } from '../labels.ts'
import { decision } from './labels/decision.en.ts'
import { deliberation } from './labels/deliberation.en.ts'
import { finding } from './labels/finding.en.ts'
import { findingOrder } from './labels/finding-order.en.ts'
import { findingReply } from './labels/finding-reply.en.ts'
import { inspectionRound } from './labels/inspection-round.en.ts'
import { inspectionSubject } from './labels/inspection-subject.en.ts'
import { meeting } from './labels/meeting.en.ts'
import { meetingNotice } from './labels/meeting-notice.en.ts'
import { supervisionSlip } from './labels/supervision-slip.en.ts'
import { workLog } from './labels/work-log.en.ts'
import { workPlanItem } from './labels/work-plan-item.en.ts'
import { workSummary } from './labels/work-summary.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Supervision and inspection',
  registers: {
    'supervision-slip': supervisionSlip,
    'inspection-round': inspectionRound,
    'inspection-subject': inspectionSubject,
    finding,
    'finding-order': findingOrder,
    'finding-reply': findingReply,
    meeting,
    'meeting-notice': meetingNotice,
    decision,
    deliberation,
    'work-log': workLog,
    'work-summary': workSummary,
    'work-plan-item': workPlanItem,
  },
}
