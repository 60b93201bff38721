import type { RegisterLabels } from '../../labels.ts'
import { categoriesEn, risksEn } from './words.en.ts'

/** English of the steps of a recall. */
export const recallSteps: RegisterLabels['steps'] = {
  known: 'Record a defect or an unsafe product',
  report: 'Report a defect or an unsafe product',
  tell: 'Report after all',
  assess: 'Grade the recall',
  end: { title: 'Find that no recall is needed', ask: { grounds: 'Grounds' } },
  reopen: { title: 'Take up again', ask: { grounds: 'What is new' } },
  plan: 'Report the plan',
  returnPlan: {
    title: 'Send the plan back',
    ask: {
      reason: {
        title: 'Reason',
        hint: 'To be reported anew within the same time, counted from now',
      },
    },
  },
  announce: {
    title: 'Announce the recall',
    ask: {
      category: { title: 'Product category', choices: categoriesEn },
      riskType: { title: 'Kind of risk', choices: risksEn },
      contact: { title: 'Contact for consumers', hint: 'Telephone and address' },
      advice: {
        title: 'What consumers should do',
        hint: 'Stop using it, and how to return, exchange or be refunded',
      },
      images: 'Pictures of the product',
      media: 'Published in',
    },
  },
  progress: { title: 'Report progress', ask: { text: 'Progress', attachment: 'Attachment' } },
  prolong: {
    title: 'Prolong the recall',
    ask: { reason: { title: 'Reason', hint: 'Is published' } },
  },
  complete: { title: 'Complete the recall', ask: { text: 'How it was completed' } },
  superviseDestruction: {
    title: 'Supervise the destruction',
    ask: { method: 'How and where' },
  },
  refigure: 'Add up the ledger',
  order: { title: 'Order the recall', ask: { facts: 'Facts and grounds' } },
  object: { title: 'Object', ask: { grounds: 'Objection and evidence' } },
  uphold: { title: 'Uphold the order', ask: { decision: 'Grounds' } },
  revoke: { title: 'Revoke the order', ask: { decision: 'Grounds' } },
  force: {
    title: 'Force the recall',
    ask: { subject: 'Subject of the lead', facts: 'Facts of the refusal' },
  },
  closeForced: { title: 'Close what was forced', ask: { result: 'Result' } },
  summarise: 'Hand in the final report',
  returnSummary: { title: 'Send the final report back', ask: { reason: 'Reason' } },
  evaluate: { title: 'Evaluate the effect', ask: { findings: 'Opinion' } },
  again: { title: 'Demand that it goes on', ask: { demand: 'Demand' } },
  close: 'Close the recall',
  passOn: { title: 'Hand over', ask: { reason: 'Reason for handing over' } },
  planLapsed: 'Plan is late',
  announceLapsed: 'Announcement is late',
  tellLapsed: 'Report is late',
  progressLapsed: 'Progress report is late',
  completeLapsed: 'Completion is late',
  summariseLapsed: 'Final report is late',
  objectLapsed: 'No objection in time',
  limitsRecomputed: 'Time limits recomputed',
}
