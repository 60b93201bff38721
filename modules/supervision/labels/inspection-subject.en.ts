import type { RegisterLabels } from '../../labels.ts'

/** English of “督查对象”. */
export const inspectionSubject: RegisterLabels = {
  title: 'Inspected bodies',
  fields: {
    round: 'Inspection',
    department: 'Inspected department',
    lowerRegion: 'Inspected region',
    task: 'Inspected task',
    visitedOn: 'Visited on',
  },
  states: {
    chosen: 'To be visited',
    visited: 'Visited',
    dropped: 'No longer visited',
  },
  steps: {
    choose: 'Choose',
    visit: 'Record the visit',
    drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
  },
}
