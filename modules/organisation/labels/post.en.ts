import type { RegisterLabels } from '../../labels.ts'

/** English of “岗位”. */
export const post: RegisterLabels = {
  title: 'Posts',
  fields: {
    person: 'Held by',
    title: 'Title of the post',
    role: {
      title: 'Role',
      choices: {
        office: 'Leading group office',
        head: 'Head of department',
        clerk: 'Department clerk',
        inspectorate: 'Inspectorate',
        administrator: 'Administrator',
        officer: 'Enforcement officer',
        intake: 'Complaints intake',
        rewarder: 'Reward payments',
        police: 'Police liaison',
        enterprise: 'Enterprise',
        laboratory: 'Laboratory',
        hospital: 'Monitoring hospital',
      },
    },
    department: 'Department',
    party: {
      title: 'Credit code of the organisation',
      hint: 'Required for posts of enterprises, laboratories and hospitals',
    },
    groupDuty: {
      title: 'Duty in the leading group',
      choices: {
        chair: 'Chair',
        vice: 'Vice-chair',
        member: 'Member',
        officeHead: 'Head of the office',
      },
    },
    startsOn: 'Held from',
    endsOn: { title: 'Held until', hint: 'The last day' },
    predecessor: 'Taken over from',
  },
  states: {
    held: 'Held',
    ended: 'Ended',
  },
  steps: {
    give: 'Give the post',
    change: { title: 'Correct the post', ask: { reason: 'Reason for the correction' } },
    end: 'End the post',
    handOver: {
      title: 'Hand over',
      ask: { successor: 'Successor', reason: 'Reason for handing over' },
    },
    takeOver: 'Take over',
    handOverInDepartment: {
      title: 'Hand over (own department)',
      ask: { successor: 'Successor', reason: 'Reason for handing over' },
    },
    takeOverInDepartment: 'Take over (own department)',
  },
}
