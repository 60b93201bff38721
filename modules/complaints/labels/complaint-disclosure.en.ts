import type { RegisterLabels } from '../../labels.ts'

/** English of “消费投诉信息公示”. */
export const complaintDisclosure: RegisterLabels = {
  title: 'Complaints by business, published',
  fields: {
    party: 'Credit code of the business',
    from: 'From',
    until: 'Until',
    closed: 'Complaints closed',
    agreed: 'Settled by agreement',
    ended: 'Mediation ended',
    rate: 'Success of mediation',
    refunded: 'Recovered for consumers',
    matters: 'What they were about',
    compiledOn: 'Compiled on',
    objected: 'The business objects',
    releasedOn: 'Published on',
    released: 'Public',
  },
  states: { drafted: 'To be published', released: 'Published', withdrawn: 'Taken down' },
  steps: {
    compile: 'Compile',
    release: 'Publish',
    objectTo: { title: 'Object', ask: { objection: 'Objection' } },
    settle: { title: 'Objection not upheld', ask: { reason: 'Findings and reason' } },
    withdraw: { title: 'Take down', ask: { reason: 'Reason' } },
  },
}
