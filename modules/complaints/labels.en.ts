import type { ModuleLabels } from '../labels.ts'
import { channelRecord } from './labels/channel-record.en.ts'
import { competenceDispute } from './labels/competence-dispute.en.ts'
import { complaint } from './labels/complaint.en.ts'
import { complaintDisclosure } from './labels/complaint-disclosure.en.ts'
import { complaintInquiry } from './labels/complaint-inquiry.en.ts'
import { complaintTesting } from './labels/complaint-testing.en.ts'
import { consumerWarning } from './labels/consumer-warning.en.ts'
import { mediationBody } from './labels/mediation-body.en.ts'
import { mediationSession } from './labels/mediation-session.en.ts'
import { observation } from './labels/observation.en.ts'
import { senderQuestion } from './labels/sender-question.en.ts'
import { socialSupervisor } from './labels/social-supervisor.en.ts'
import { submission } from './labels/submission.en.ts'
import { tip } from './labels/tip.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Complaints and reports',
  registers: {
    submission,
    'channel-record': channelRecord,
    complaint,
    'complaint-inquiry': complaintInquiry,
    'sender-question': senderQuestion,
    'complaint-testing': complaintTesting,
    'mediation-session': mediationSession,
    tip,
    'complaint-disclosure': complaintDisclosure,
    'consumer-warning': consumerWarning,
    'competence-dispute': competenceDispute,
    'mediation-body': mediationBody,
    'social-supervisor': socialSupervisor,
    observation,
  },
  indicators: {
    'complaints-received': { title: 'Complaints received', unit: 'complaints' },
    'complaints-taken': { title: 'Share of complaints taken up' },
    'complaints-taken-in-time': { title: 'Share decided within seven working days' },
    'complaint-days': { title: 'Mean days to the end of mediation', unit: 'days' },
    'complaints-closed-in-time': { title: 'Share ended before the time ran out' },
    'mediation-success': { title: 'Success of mediation' },
    'complaints-repeated': { title: 'Share of repeated complaints' },
    'complaint-refunds': { title: 'Recovered for consumers', unit: 'yuan' },
    'complaint-satisfaction': { title: 'Satisfaction with handling', unit: 'points' },
    'major-complaints-proven': { title: 'Major complaints that were proved', unit: 'complaints' },
    'tips-received': { title: 'Reports received', unit: 'reports' },
    observations: { title: 'Observations of social quality supervisors', unit: 'observations' },
    'observations-taken': { title: 'Share of observations taken up' },
    'tips-filed': { title: 'Share of reports that led to a case' },
  },
  inputs: {
    'proven-complaints': { title: 'Complaints found to be justified', unit: 'complaints' },
    'major-complaints': { title: 'Major complaints found to be justified', unit: 'complaints' },
  },
}
