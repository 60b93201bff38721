import type { RegisterLabels } from '../../labels.ts'
import { places } from './words.en.ts'

/** English of “抽样任务”. */
export const samplingTask: RegisterLabels = {
  title: 'Sampling tasks',
  fields: {
    taskNo: 'Task number',
    item: 'Product of the plan',
    draw: 'Double-random draw',
    party: 'Credit code of the sampled unit',
    place: { title: 'Where sampled', choices: places },
    department: 'Department',
    assignees: { title: 'Samplers', hint: 'Two at least' },
    dueOn: 'Sample by',
    outcome: {
      title: 'Outcome',
      choices: { sampled: 'Sampled', absent: 'Nothing to sample', refused: 'Refused' },
    },
    refusal: 'How it was refused',
  },
  states: {
    assigned: 'To be sampled',
    done: 'Sampled',
    absent: 'Nothing to sample',
    refused: 'Refused',
    cancelled: 'Cancelled',
  },
  steps: {
    assign: 'Assign',
    reassign: { title: 'Assign to others', ask: { reason: 'Reason for assigning anew' } },
    finish: { title: 'Sampled', ask: { sampleNo: 'Number of the sheet' } },
    absent: {
      title: 'Record that there was nothing',
      ask: { why: 'What was found instead', photo: 'Photo of the place' },
    },
    refuse: {
      title: 'Record a refusal',
      ask: {
        witnesses: { title: 'Who was there', hint: 'Names of witnesses and samplers' },
        subject: 'Subject of the lead',
      },
    },
    cancel: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
    void: 'Cancelled with its draw',
    passOn: { title: 'Pass on', ask: { reason: 'Reason for passing on' } },
    finishLapsed: 'Sampling overdue',
    limitsRecomputed: 'Time limit moved',
  },
}
