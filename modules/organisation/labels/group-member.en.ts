import type { RegisterLabels } from '../../labels.ts'

/** English of “领导小组成员”. */
export const groupMember: RegisterLabels = {
  title: 'Leading group members',
  fields: {
    group: 'Leading group',
    duty: {
      title: 'Duty in the group',
      choices: {
        chair: 'Chair',
        vice: 'Vice-chair',
        member: 'Member',
        officeHead: 'Head of the office',
      },
    },
    department: 'Member body',
    personName: 'Name',
    position: 'Present office',
    since: 'From',
    until: { title: 'Until', hint: 'The last day' },
  },
  states: {
    current: 'On the register',
    struck: 'Struck out',
  },
  steps: {
    name: 'Name as member',
    correct: { title: 'Adjust', ask: { reason: 'Reason for the change' } },
    strike: { title: 'Strike out an error', ask: { reason: 'Reason for striking out' } },
  },
}
